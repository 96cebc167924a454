module.exports = {
    "dismiss": `Odbaci`
};


//# sourceMappingURL=sr-SP.cjs.map
