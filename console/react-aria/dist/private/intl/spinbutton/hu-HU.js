var $30100f529bd7d180$exports = {};
$30100f529bd7d180$exports = {
    "Empty": `\xdcres`
};


export {$30100f529bd7d180$exports as default};
//# sourceMappingURL=hu-HU.js.map
