module.exports = {
    "steplist": `\u{6B65}\u{9AA4}\u{5217}\u{8868}`
};


//# sourceMappingURL=zh-CN.cjs.map
