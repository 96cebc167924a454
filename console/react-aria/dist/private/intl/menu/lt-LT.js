var $63c66f85f6c69f37$exports = {};
$63c66f85f6c69f37$exports = {
    "longPressMessage": `Nor\u{117}dami atidaryti meniu, nuspaud\u{119} palaikykite arba paspauskite \u{201E}Alt + ArrowDown\u{201C}.`
};


export {$63c66f85f6c69f37$exports as default};
//# sourceMappingURL=lt-LT.js.map
