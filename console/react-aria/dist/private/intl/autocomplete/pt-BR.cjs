module.exports = {
    "collectionLabel": `Sugest\xf5es`
};


//# sourceMappingURL=pt-BR.cjs.map
