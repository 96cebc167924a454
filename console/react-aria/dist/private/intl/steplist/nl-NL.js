var $9d8c33613709d5db$exports = {};
$9d8c33613709d5db$exports = {
    "steplist": `Stappenlijst`
};


export {$9d8c33613709d5db$exports as default};
//# sourceMappingURL=nl-NL.js.map
