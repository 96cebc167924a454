module.exports = {
    "longPressMessage": `\u{AE38}\u{AC8C} \u{B20C}\u{B7EC} \u{BBF8}\u{B9AC} \u{BCF4}\u{AE30} \u{C5F4}\u{AE30}`
};


//# sourceMappingURL=ko-KR.cjs.map
