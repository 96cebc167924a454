module.exports = {
    "Clear search": `Effacer la recherche`
};


//# sourceMappingURL=fr-FR.cjs.map
