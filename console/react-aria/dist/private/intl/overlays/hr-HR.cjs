module.exports = {
    "dismiss": `Odbaci`
};


//# sourceMappingURL=hr-HR.cjs.map
