var $55cb5473c37f2222$exports = {};
$55cb5473c37f2222$exports = {
    "dismiss": `\u{62A}\u{62C}\u{627}\u{647}\u{644}`
};


export {$55cb5473c37f2222$exports as default};
//# sourceMappingURL=ar-AE.js.map
