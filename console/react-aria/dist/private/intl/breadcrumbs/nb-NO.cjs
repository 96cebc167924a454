module.exports = {
    "breadcrumbs": `Navigasjonsstier`
};


//# sourceMappingURL=nb-NO.cjs.map
