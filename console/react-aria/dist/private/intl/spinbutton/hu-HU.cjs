module.exports = {
    "Empty": `\xdcres`
};


//# sourceMappingURL=hu-HU.cjs.map
