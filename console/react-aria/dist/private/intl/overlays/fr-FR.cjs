module.exports = {
    "dismiss": `Rejeter`
};


//# sourceMappingURL=fr-FR.cjs.map
