module.exports = {
    "steplist": `Trinnliste`
};


//# sourceMappingURL=nb-NO.cjs.map
