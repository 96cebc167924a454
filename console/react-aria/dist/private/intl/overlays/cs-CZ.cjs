module.exports = {
    "dismiss": `Odstranit`
};


//# sourceMappingURL=cs-CZ.cjs.map
