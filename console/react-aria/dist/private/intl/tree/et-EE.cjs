module.exports = {
    "collapse": `Ahenda`,
    "expand": `Laienda`
};


//# sourceMappingURL=et-EE.cjs.map
