module.exports = {
    "collectionLabel": `Prijedlozi`
};


//# sourceMappingURL=hr-HR.cjs.map
