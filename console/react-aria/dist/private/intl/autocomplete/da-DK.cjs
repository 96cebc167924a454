module.exports = {
    "collectionLabel": `Forslag`
};


//# sourceMappingURL=da-DK.cjs.map
