module.exports = {
    "breadcrumbs": `Categorias`
};


//# sourceMappingURL=pt-PT.cjs.map
