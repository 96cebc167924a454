var $231bbe6dee312a53$exports = {};
$231bbe6dee312a53$exports = {
    "breadcrumbs": `Miez de p\xe2ine`
};


export {$231bbe6dee312a53$exports as default};
//# sourceMappingURL=ro-RO.js.map
