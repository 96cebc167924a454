module.exports = {
    "longPressMessage": `\u{957F}\u{6309}\u{4EE5}\u{6253}\u{5F00}\u{9884}\u{89C8}`
};


//# sourceMappingURL=zh-CN.cjs.map
