module.exports = {
    "Empty": `Tomt`
};


//# sourceMappingURL=sv-SE.cjs.map
