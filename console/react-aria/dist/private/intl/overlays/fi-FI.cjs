module.exports = {
    "dismiss": `Hylk\xe4\xe4`
};


//# sourceMappingURL=fi-FI.cjs.map
