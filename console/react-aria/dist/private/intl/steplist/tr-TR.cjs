module.exports = {
    "steplist": `Ad\u{131}m Listesi`
};


//# sourceMappingURL=tr-TR.cjs.map
