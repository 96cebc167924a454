var $4a21f8b0ecb47c9c$exports = {};
$4a21f8b0ecb47c9c$exports = {
    "dismiss": `\u{5D4}\u{5EA}\u{5E2}\u{5DC}\u{5DD}`
};


export {$4a21f8b0ecb47c9c$exports as default};
//# sourceMappingURL=he-IL.js.map
