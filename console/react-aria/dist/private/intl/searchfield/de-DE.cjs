module.exports = {
    "Clear search": `Suche zur\xfccksetzen`
};


//# sourceMappingURL=de-DE.cjs.map
