var $edafa3e9f0d1a991$exports = {};
$edafa3e9f0d1a991$exports = {
    "Clear search": `\u{645}\u{633}\u{62D} \u{627}\u{644}\u{628}\u{62D}\u{62B}`
};


export {$edafa3e9f0d1a991$exports as default};
//# sourceMappingURL=ar-AE.js.map
