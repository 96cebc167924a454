module.exports = {
    "Empty": `Leeg`
};


//# sourceMappingURL=nl-NL.cjs.map
