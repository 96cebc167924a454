var $09b25c6a72624bbe$exports = {};
$09b25c6a72624bbe$exports = {
    "Empty": `\u{5E8}\u{5D9}\u{5E7}`
};


export {$09b25c6a72624bbe$exports as default};
//# sourceMappingURL=he-IL.js.map
