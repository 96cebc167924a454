var $d607f5f2a3e3c2f6$exports = {};
$d607f5f2a3e3c2f6$exports = {
    "longPressMessage": `\u{627}\u{636}\u{63A}\u{637} \u{645}\u{637}\u{648}\u{644}\u{627}\u{64B} \u{644}\u{641}\u{62A}\u{62D} \u{627}\u{644}\u{645}\u{639}\u{627}\u{64A}\u{646}\u{629}`
};


export {$d607f5f2a3e3c2f6$exports as default};
//# sourceMappingURL=ar-AE.js.map
