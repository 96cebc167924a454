module.exports = {
    "steplist": `Liste des \xe9tapes`
};


//# sourceMappingURL=fr-FR.cjs.map
