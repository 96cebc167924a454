module.exports = {
    "steplist": `Steglista`
};


//# sourceMappingURL=sv-SE.cjs.map
