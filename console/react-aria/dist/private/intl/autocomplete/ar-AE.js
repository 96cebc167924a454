var $7611cabd601f323b$exports = {};
$7611cabd601f323b$exports = {
    "collectionLabel": `\u{645}\u{642}\u{62A}\u{631}\u{62D}\u{627}\u{62A}`
};


export {$7611cabd601f323b$exports as default};
//# sourceMappingURL=ar-AE.js.map
