var $da56625a1a81a360$exports = {};
$da56625a1a81a360$exports = {
    "steplist": `\u{642}\u{627}\u{626}\u{645}\u{629} \u{627}\u{644}\u{62E}\u{637}\u{648}\u{627}\u{62A}`
};


export {$da56625a1a81a360$exports as default};
//# sourceMappingURL=ar-AE.js.map
