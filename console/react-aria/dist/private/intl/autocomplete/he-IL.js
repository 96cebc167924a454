var $4552794e11912245$exports = {};
$4552794e11912245$exports = {
    "collectionLabel": `\u{5D4}\u{5E6}\u{5E2}\u{5D5}\u{5EA}`
};


export {$4552794e11912245$exports as default};
//# sourceMappingURL=he-IL.js.map
