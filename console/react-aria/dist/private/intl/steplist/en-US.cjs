module.exports = {
    "steplist": `Step List`
};


//# sourceMappingURL=en-US.cjs.map
