module.exports = {
    "Empty": `Vide`
};


//# sourceMappingURL=fr-FR.cjs.map
