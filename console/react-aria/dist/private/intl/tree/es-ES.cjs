module.exports = {
    "collapse": `Contraer`,
    "expand": `Expandir`
};


//# sourceMappingURL=es-ES.cjs.map
