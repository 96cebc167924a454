module.exports = {
    "longPressMessage": `Ap\u{103}sa\u{21B}i lung pentru a deschide previzualizarea`
};


//# sourceMappingURL=ro-RO.cjs.map
