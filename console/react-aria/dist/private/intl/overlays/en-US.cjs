module.exports = {
    "dismiss": `Dismiss`
};


//# sourceMappingURL=en-US.cjs.map
