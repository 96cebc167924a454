module.exports = {
    "dismiss": `Avvisa`
};


//# sourceMappingURL=sv-SE.cjs.map
