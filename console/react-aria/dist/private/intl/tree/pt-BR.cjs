module.exports = {
    "collapse": `Recolher`,
    "expand": `Expandir`
};


//# sourceMappingURL=pt-BR.cjs.map
