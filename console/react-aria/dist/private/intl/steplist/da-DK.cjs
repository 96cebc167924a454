module.exports = {
    "steplist": `Trinliste`
};


//# sourceMappingURL=da-DK.cjs.map
