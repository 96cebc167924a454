module.exports = {
    "steplist": `Sammude loend`
};


//# sourceMappingURL=et-EE.cjs.map
