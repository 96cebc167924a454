module.exports = {
    "Empty": `Tom`
};


//# sourceMappingURL=da-DK.cjs.map
