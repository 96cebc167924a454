module.exports = {
    "collectionLabel": `Suggerimenti`
};


//# sourceMappingURL=it-IT.cjs.map
