module.exports = {
    "Empty": `Vuoto`
};


//# sourceMappingURL=it-IT.cjs.map
