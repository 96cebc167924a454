var $4fed6bf508f6598a$exports = {};
$4fed6bf508f6598a$exports = {
    "steplist": `\u{5E8}\u{5E9}\u{5D9}\u{5DE}\u{5EA} \u{5E6}\u{5E2}\u{5D3}\u{5D9}\u{5DD}`
};


export {$4fed6bf508f6598a$exports as default};
//# sourceMappingURL=he-IL.mjs.map
