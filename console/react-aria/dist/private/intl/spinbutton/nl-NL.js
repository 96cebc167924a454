var $fdb1c555e3b918c5$exports = {};
$fdb1c555e3b918c5$exports = {
    "Empty": `Leeg`
};


export {$fdb1c555e3b918c5$exports as default};
//# sourceMappingURL=nl-NL.js.map
