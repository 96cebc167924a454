var $a6a64ac256b8c41c$exports = {};
$a6a64ac256b8c41c$exports = {
    "breadcrumbs": `\u{5E9}\u{5D1}\u{5D9}\u{5DC}\u{5D9} \u{5E0}\u{5D9}\u{5D5}\u{5D5}\u{5D8}`
};


export {$a6a64ac256b8c41c$exports as default};
//# sourceMappingURL=he-IL.js.map
