module.exports = {
    "Empty": `Empty`
};


//# sourceMappingURL=en-US.cjs.map
