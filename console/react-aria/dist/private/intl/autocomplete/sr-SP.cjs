module.exports = {
    "collectionLabel": `Predlozi`
};


//# sourceMappingURL=sr-SP.cjs.map
