module.exports = {
    "Clear search": `Limpar pesquisa`
};


//# sourceMappingURL=pt-PT.cjs.map
