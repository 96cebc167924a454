module.exports = {
    "collapse": `Colapsar`,
    "expand": `Expandir`
};


//# sourceMappingURL=pt-PT.cjs.map
