var $cb0256d32b5f27f4$exports = {};
$cb0256d32b5f27f4$exports = {
    "longPressMessage": `Dugo pritisnite da biste otvorili pregled`
};


export {$cb0256d32b5f27f4$exports as default};
//# sourceMappingURL=sr-SP.mjs.map
