var $32676291a563bd1e$exports = {};
$32676291a563bd1e$exports = {
    "Empty": `Leer`
};


export {$32676291a563bd1e$exports as default};
//# sourceMappingURL=de-DE.js.map
