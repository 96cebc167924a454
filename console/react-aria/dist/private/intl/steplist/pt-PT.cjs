module.exports = {
    "steplist": `Lista de passos`
};


//# sourceMappingURL=pt-PT.cjs.map
