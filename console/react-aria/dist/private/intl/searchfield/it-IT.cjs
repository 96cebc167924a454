module.exports = {
    "Clear search": `Cancella ricerca`
};


//# sourceMappingURL=it-IT.cjs.map
