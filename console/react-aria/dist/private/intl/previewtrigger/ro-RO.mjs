var $bdc5458b1e2135fa$exports = {};
$bdc5458b1e2135fa$exports = {
    "longPressMessage": `Ap\u{103}sa\u{21B}i lung pentru a deschide previzualizarea`
};


export {$bdc5458b1e2135fa$exports as default};
//# sourceMappingURL=ro-RO.mjs.map
