module.exports = {
    "collectionLabel": `Predlogi`
};


//# sourceMappingURL=sl-SI.cjs.map
