module.exports = {
    "Clear search": `Limpar pesquisa`
};


//# sourceMappingURL=pt-BR.cjs.map
