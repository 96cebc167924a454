module.exports = {
    "Empty": `Vazio`
};


//# sourceMappingURL=pt-BR.cjs.map
