module.exports = {
    "Empty": `\u{7A7A}\u{767D}`
};


//# sourceMappingURL=zh-TW.cjs.map
