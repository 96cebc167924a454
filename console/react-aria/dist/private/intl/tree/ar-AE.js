var $ea7c01b9df8f2fa5$exports = {};
$ea7c01b9df8f2fa5$exports = {
    "collapse": `\u{637}\u{64A}`,
    "expand": `\u{62A}\u{645}\u{62F}\u{64A}\u{62F}`
};


export {$ea7c01b9df8f2fa5$exports as default};
//# sourceMappingURL=ar-AE.js.map
