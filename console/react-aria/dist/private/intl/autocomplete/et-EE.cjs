module.exports = {
    "collectionLabel": `Soovitused`
};


//# sourceMappingURL=et-EE.cjs.map
