var $9aa46efac02982d9$exports = {};
$9aa46efac02982d9$exports = {
    "steplist": `\u{6B65}\u{9A5F}\u{6E05}\u{55AE}`
};


export {$9aa46efac02982d9$exports as default};
//# sourceMappingURL=zh-TW.js.map
