module.exports = {
    "Empty": `Vac\xedo`
};


//# sourceMappingURL=es-ES.cjs.map
