var $be0e6372afe989d7$exports = {};
$be0e6372afe989d7$exports = {
    "Clear search": `\u{5E0}\u{5E7}\u{5D4} \u{5D7}\u{5D9}\u{5E4}\u{5D5}\u{5E9}`
};


export {$be0e6372afe989d7$exports as default};
//# sourceMappingURL=he-IL.js.map
