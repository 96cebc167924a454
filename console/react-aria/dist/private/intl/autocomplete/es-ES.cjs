module.exports = {
    "collectionLabel": `Sugerencias`
};


//# sourceMappingURL=es-ES.cjs.map
