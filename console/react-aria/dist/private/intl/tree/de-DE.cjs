module.exports = {
    "collapse": `Reduzieren`,
    "expand": `Erweitern`
};


//# sourceMappingURL=de-DE.cjs.map
