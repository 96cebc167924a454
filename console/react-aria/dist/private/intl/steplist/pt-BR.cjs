module.exports = {
    "steplist": `Lista de etapas`
};


//# sourceMappingURL=pt-BR.cjs.map
