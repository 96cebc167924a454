module.exports = {
    "Empty": `Tom`
};


//# sourceMappingURL=nb-NO.cjs.map
