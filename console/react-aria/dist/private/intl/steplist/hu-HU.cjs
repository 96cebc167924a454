module.exports = {
    "steplist": `L\xe9p\xe9sek list\xe1ja`
};


//# sourceMappingURL=hu-HU.cjs.map
