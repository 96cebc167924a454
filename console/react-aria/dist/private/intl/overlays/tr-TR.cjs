module.exports = {
    "dismiss": `Kapat`
};


//# sourceMappingURL=tr-TR.cjs.map
