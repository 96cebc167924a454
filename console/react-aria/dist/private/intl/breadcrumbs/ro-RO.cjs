module.exports = {
    "breadcrumbs": `Miez de p\xe2ine`
};


//# sourceMappingURL=ro-RO.cjs.map
