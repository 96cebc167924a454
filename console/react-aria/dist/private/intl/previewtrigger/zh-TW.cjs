module.exports = {
    "longPressMessage": `\u{9577}\u{6309}\u{4EE5}\u{958B}\u{555F}\u{9810}\u{89BD}`
};


//# sourceMappingURL=zh-TW.cjs.map
