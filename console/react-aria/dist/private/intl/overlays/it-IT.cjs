module.exports = {
    "dismiss": `Ignora`
};


//# sourceMappingURL=it-IT.cjs.map
