var $e5afe9170cd50721$exports = {};
$e5afe9170cd50721$exports = {
    "Empty": `\u{641}\u{627}\u{631}\u{63A}`
};


export {$e5afe9170cd50721$exports as default};
//# sourceMappingURL=ar-AE.js.map
