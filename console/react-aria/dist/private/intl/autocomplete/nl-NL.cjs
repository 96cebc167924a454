module.exports = {
    "collectionLabel": `Suggesties`
};


//# sourceMappingURL=nl-NL.cjs.map
