module.exports = {
    "collectionLabel": `Ehdotukset`
};


//# sourceMappingURL=fi-FI.cjs.map
