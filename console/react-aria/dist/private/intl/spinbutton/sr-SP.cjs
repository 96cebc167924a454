module.exports = {
    "Empty": `Prazno`
};


//# sourceMappingURL=sr-SP.cjs.map
