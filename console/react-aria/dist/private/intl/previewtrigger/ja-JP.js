var $8f0dbd6304ba1b6b$exports = {};
$8f0dbd6304ba1b6b$exports = {
    "longPressMessage": `\u{9577}\u{62BC}\u{3057}\u{3057}\u{3066}\u{30D7}\u{30EC}\u{30D3}\u{30E5}\u{30FC}\u{3092}\u{958B}\u{304F}`
};


export {$8f0dbd6304ba1b6b$exports as default};
//# sourceMappingURL=ja-JP.js.map
