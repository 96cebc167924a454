module.exports = {
    "collectionLabel": `Suggestions`
};


//# sourceMappingURL=en-US.cjs.map
