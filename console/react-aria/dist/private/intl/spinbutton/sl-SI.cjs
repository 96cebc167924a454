module.exports = {
    "Empty": `Prazen`
};


//# sourceMappingURL=sl-SI.cjs.map
