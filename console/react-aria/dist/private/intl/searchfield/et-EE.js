var $888e9b9fdb66273e$exports = {};
$888e9b9fdb66273e$exports = {
    "Clear search": `T\xfchjenda otsing`
};


export {$888e9b9fdb66273e$exports as default};
//# sourceMappingURL=et-EE.js.map
