module.exports = {
    "collectionLabel": `N\xe1vrhy`
};


//# sourceMappingURL=sk-SK.cjs.map
