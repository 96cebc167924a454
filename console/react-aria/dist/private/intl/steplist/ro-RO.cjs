module.exports = {
    "steplist": `Lista de pa\u{219}i`
};


//# sourceMappingURL=ro-RO.cjs.map
