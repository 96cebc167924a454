module.exports = {
    "dismiss": `Luk`
};


//# sourceMappingURL=da-DK.cjs.map
