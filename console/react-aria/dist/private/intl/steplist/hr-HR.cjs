module.exports = {
    "steplist": `Lista koraka`
};


//# sourceMappingURL=hr-HR.cjs.map
