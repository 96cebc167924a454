module.exports = {
    "Empty": `Pr\xe1zdn\xe9`
};


//# sourceMappingURL=cs-CZ.cjs.map
