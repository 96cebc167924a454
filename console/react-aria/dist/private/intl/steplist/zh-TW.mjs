var $f86221842fa6df7c$exports = {};
$f86221842fa6df7c$exports = {
    "steplist": `\u{6B65}\u{9A5F}\u{6E05}\u{55AE}`
};


export {$f86221842fa6df7c$exports as default};
//# sourceMappingURL=zh-TW.mjs.map
