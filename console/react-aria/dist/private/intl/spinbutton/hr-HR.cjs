module.exports = {
    "Empty": `Prazno`
};


//# sourceMappingURL=hr-HR.cjs.map
