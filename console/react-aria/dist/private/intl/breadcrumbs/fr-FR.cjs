module.exports = {
    "breadcrumbs": `Chemin de navigation`
};


//# sourceMappingURL=fr-FR.cjs.map
