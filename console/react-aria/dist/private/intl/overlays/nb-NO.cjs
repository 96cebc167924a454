module.exports = {
    "dismiss": `Lukk`
};


//# sourceMappingURL=nb-NO.cjs.map
