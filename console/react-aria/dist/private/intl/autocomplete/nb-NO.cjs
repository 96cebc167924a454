module.exports = {
    "collectionLabel": `Forslag`
};


//# sourceMappingURL=nb-NO.cjs.map
