module.exports = {
    "steplist": `Lista koraka`
};


//# sourceMappingURL=sr-SP.cjs.map
