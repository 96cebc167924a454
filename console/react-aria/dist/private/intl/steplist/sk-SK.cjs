module.exports = {
    "steplist": `Zoznam krokov`
};


//# sourceMappingURL=sk-SK.cjs.map
