module.exports = {
    "dismiss": `Descartar`
};


//# sourceMappingURL=es-ES.cjs.map
