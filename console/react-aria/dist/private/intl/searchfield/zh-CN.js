var $934d7b24e08b2a5c$exports = {};
$934d7b24e08b2a5c$exports = {
    "Clear search": `\u{6E05}\u{9664}\u{641C}\u{7D22}`
};


export {$934d7b24e08b2a5c$exports as default};
//# sourceMappingURL=zh-CN.js.map
