module.exports = {
    "breadcrumbs": `Broodkruimels`
};


//# sourceMappingURL=nl-NL.cjs.map
