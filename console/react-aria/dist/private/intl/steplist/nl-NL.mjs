var $e8a68fd0c594896b$exports = {};
$e8a68fd0c594896b$exports = {
    "steplist": `Stappenlijst`
};


export {$e8a68fd0c594896b$exports as default};
//# sourceMappingURL=nl-NL.mjs.map
