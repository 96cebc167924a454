module.exports = {
    "Clear search": `Aramay\u{131} temizle`
};


//# sourceMappingURL=tr-TR.cjs.map
