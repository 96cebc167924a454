module.exports = {
    "breadcrumbs": `Navigacijski putovi`
};


//# sourceMappingURL=hr-HR.cjs.map
