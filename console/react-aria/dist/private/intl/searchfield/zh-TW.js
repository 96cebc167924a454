var $a945e0adae8eeba5$exports = {};
$a945e0adae8eeba5$exports = {
    "Clear search": `\u{6E05}\u{9664}\u{641C}\u{5C0B}\u{689D}\u{4EF6}`
};


export {$a945e0adae8eeba5$exports as default};
//# sourceMappingURL=zh-TW.js.map
