module.exports = {
    "Empty": `Vazio`
};


//# sourceMappingURL=pt-PT.cjs.map
