var $432ffff67d5f1ecf$exports = {};
$432ffff67d5f1ecf$exports = {
    "dismiss": `Negeren`
};


export {$432ffff67d5f1ecf$exports as default};
//# sourceMappingURL=nl-NL.js.map
