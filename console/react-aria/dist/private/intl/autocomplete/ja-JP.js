var $04ca75d1c9262f5c$exports = {};
$04ca75d1c9262f5c$exports = {
    "collectionLabel": `\u{5019}\u{88DC}`
};


export {$04ca75d1c9262f5c$exports as default};
//# sourceMappingURL=ja-JP.js.map
