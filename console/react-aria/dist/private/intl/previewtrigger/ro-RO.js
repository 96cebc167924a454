var $9240bb6e90e4bb04$exports = {};
$9240bb6e90e4bb04$exports = {
    "longPressMessage": `Ap\u{103}sa\u{21B}i lung pentru a deschide previzualizarea`
};


export {$9240bb6e90e4bb04$exports as default};
//# sourceMappingURL=ro-RO.js.map
