module.exports = {
    "breadcrumbs": `Migas de pan`
};


//# sourceMappingURL=es-ES.cjs.map
