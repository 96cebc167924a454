var $8636218a7edb699b$exports = {};
$8636218a7edb699b$exports = {
    "longPressMessage": `\u{957F}\u{6309}\u{4EE5}\u{6253}\u{5F00}\u{9884}\u{89C8}`
};


export {$8636218a7edb699b$exports as default};
//# sourceMappingURL=zh-CN.js.map
