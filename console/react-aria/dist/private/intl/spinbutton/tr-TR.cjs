module.exports = {
    "Empty": `Bo\u{15F}`
};


//# sourceMappingURL=tr-TR.cjs.map
