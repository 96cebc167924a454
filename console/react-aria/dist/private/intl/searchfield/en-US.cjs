module.exports = {
    "Clear search": `Clear search`
};


//# sourceMappingURL=en-US.cjs.map
