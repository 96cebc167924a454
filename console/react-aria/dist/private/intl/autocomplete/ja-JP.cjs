module.exports = {
    "collectionLabel": `\u{5019}\u{88DC}`
};


//# sourceMappingURL=ja-JP.cjs.map
