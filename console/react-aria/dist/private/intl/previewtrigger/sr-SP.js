var $3a12d8a19b3964d9$exports = {};
$3a12d8a19b3964d9$exports = {
    "longPressMessage": `Dugo pritisnite da biste otvorili pregled`
};


export {$3a12d8a19b3964d9$exports as default};
//# sourceMappingURL=sr-SP.js.map
