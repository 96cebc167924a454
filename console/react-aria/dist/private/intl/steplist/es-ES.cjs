module.exports = {
    "steplist": `Lista de pasos`
};


//# sourceMappingURL=es-ES.cjs.map
