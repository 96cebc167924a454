module.exports = {
    "dismiss": `Negeren`
};


//# sourceMappingURL=nl-NL.cjs.map
