module.exports = {
    "dismiss": `Schlie\xdfen`
};


//# sourceMappingURL=de-DE.cjs.map
