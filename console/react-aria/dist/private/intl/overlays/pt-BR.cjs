module.exports = {
    "dismiss": `Descartar`
};


//# sourceMappingURL=pt-BR.cjs.map
