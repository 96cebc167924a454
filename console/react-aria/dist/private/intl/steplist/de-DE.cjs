module.exports = {
    "steplist": `Schrittliste`
};


//# sourceMappingURL=de-DE.cjs.map
