module.exports = {
    "collectionLabel": `Suggestions`
};


//# sourceMappingURL=fr-FR.cjs.map
