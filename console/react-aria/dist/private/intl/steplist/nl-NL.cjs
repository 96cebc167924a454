module.exports = {
    "steplist": `Stappenlijst`
};


//# sourceMappingURL=nl-NL.cjs.map
