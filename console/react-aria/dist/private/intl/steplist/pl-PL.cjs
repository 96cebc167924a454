module.exports = {
    "steplist": `Lista krok\xf3w`
};


//# sourceMappingURL=pl-PL.cjs.map
