module.exports = {
    "breadcrumbs": `Caminho detalhado`
};


//# sourceMappingURL=pt-BR.cjs.map
