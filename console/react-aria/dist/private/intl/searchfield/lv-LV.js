var $98da7bc53e52fef9$exports = {};
$98da7bc53e52fef9$exports = {
    "Clear search": `Not\u{12B}r\u{12B}t mekl\u{113}\u{161}anu`
};


export {$98da7bc53e52fef9$exports as default};
//# sourceMappingURL=lv-LV.js.map
