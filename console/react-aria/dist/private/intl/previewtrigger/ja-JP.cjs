module.exports = {
    "longPressMessage": `\u{9577}\u{62BC}\u{3057}\u{3057}\u{3066}\u{30D7}\u{30EC}\u{30D3}\u{30E5}\u{30FC}\u{3092}\u{958B}\u{304F}`
};


//# sourceMappingURL=ja-JP.cjs.map
