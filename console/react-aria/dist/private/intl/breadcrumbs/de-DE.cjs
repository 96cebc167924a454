module.exports = {
    "breadcrumbs": `Breadcrumbs`
};


//# sourceMappingURL=de-DE.cjs.map
