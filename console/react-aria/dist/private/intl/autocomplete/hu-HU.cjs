module.exports = {
    "collectionLabel": `Javaslatok`
};


//# sourceMappingURL=hu-HU.cjs.map
