module.exports = {
    "steplist": `Vaiheluettelo`
};


//# sourceMappingURL=fi-FI.cjs.map
