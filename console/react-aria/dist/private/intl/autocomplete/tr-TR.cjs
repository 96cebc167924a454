module.exports = {
    "collectionLabel": `\xd6neriler`
};


//# sourceMappingURL=tr-TR.cjs.map
