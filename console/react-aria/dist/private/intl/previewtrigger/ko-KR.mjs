var $54dbfc0ca9b22fc2$exports = {};
$54dbfc0ca9b22fc2$exports = {
    "longPressMessage": `\u{AE38}\u{AC8C} \u{B20C}\u{B7EC} \u{BBF8}\u{B9AC} \u{BCF4}\u{AE30} \u{C5F4}\u{AE30}`
};


export {$54dbfc0ca9b22fc2$exports as default};
//# sourceMappingURL=ko-KR.mjs.map
