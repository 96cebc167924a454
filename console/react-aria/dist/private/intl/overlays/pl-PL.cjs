module.exports = {
    "dismiss": `Zignoruj`
};


//# sourceMappingURL=pl-PL.cjs.map
