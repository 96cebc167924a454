module.exports = {
    "collectionLabel": `Sugestii`
};


//# sourceMappingURL=ro-RO.cjs.map
