module.exports = {
    "collapse": `Comprimi`,
    "expand": `Espandi`
};


//# sourceMappingURL=it-IT.cjs.map
