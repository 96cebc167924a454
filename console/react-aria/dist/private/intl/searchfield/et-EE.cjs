module.exports = {
    "Clear search": `T\xfchjenda otsing`
};


//# sourceMappingURL=et-EE.cjs.map
