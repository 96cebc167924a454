module.exports = {
    "Empty": `Leer`
};


//# sourceMappingURL=de-DE.cjs.map
