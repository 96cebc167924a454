module.exports = {
    "steplist": `\u{6B65}\u{9A5F}\u{6E05}\u{55AE}`
};


//# sourceMappingURL=zh-TW.cjs.map
