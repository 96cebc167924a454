var $03843df87fd5176c$exports = {};
$03843df87fd5176c$exports = {
    "Empty": `\u{7A7A}`
};


export {$03843df87fd5176c$exports as default};
//# sourceMappingURL=zh-CN.js.map
