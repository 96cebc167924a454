var $aef66ce169add581$exports = {};
$aef66ce169add581$exports = {
    "steplist": `\u{642}\u{627}\u{626}\u{645}\u{629} \u{627}\u{644}\u{62E}\u{637}\u{648}\u{627}\u{62A}`
};


export {$aef66ce169add581$exports as default};
//# sourceMappingURL=ar-AE.mjs.map
