module.exports = {
    "breadcrumbs": `Popis cesty`
};


//# sourceMappingURL=cs-CZ.cjs.map
