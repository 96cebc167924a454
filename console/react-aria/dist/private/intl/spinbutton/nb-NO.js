var $a472266632fe8665$exports = {};
$a472266632fe8665$exports = {
    "Empty": `Tom`
};


export {$a472266632fe8665$exports as default};
//# sourceMappingURL=nb-NO.js.map
