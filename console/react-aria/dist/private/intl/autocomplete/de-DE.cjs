module.exports = {
    "collectionLabel": `Empfehlungen`
};


//# sourceMappingURL=de-DE.cjs.map
