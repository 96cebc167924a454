module.exports = {
    "collectionLabel": `Sugestie`
};


//# sourceMappingURL=pl-PL.cjs.map
