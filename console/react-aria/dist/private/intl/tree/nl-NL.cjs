module.exports = {
    "collapse": `Samenvouwen`,
    "expand": `Uitvouwen`
};


//# sourceMappingURL=nl-NL.cjs.map
