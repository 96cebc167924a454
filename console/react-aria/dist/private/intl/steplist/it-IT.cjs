module.exports = {
    "steplist": `Elenco dei passaggi`
};


//# sourceMappingURL=it-IT.cjs.map
