module.exports = {
    "dismiss": `Revocare`
};


//# sourceMappingURL=ro-RO.cjs.map
