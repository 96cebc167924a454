module.exports = {
    "Empty": `Gol`
};


//# sourceMappingURL=ro-RO.cjs.map
