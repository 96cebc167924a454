module.exports = {
    "dismiss": `Dispensar`
};


//# sourceMappingURL=pt-PT.cjs.map
