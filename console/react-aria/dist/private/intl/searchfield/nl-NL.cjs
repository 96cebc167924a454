module.exports = {
    "Clear search": `Zoekactie wissen`
};


//# sourceMappingURL=nl-NL.cjs.map
