module.exports = {
    "breadcrumbs": `Navigointilinkit`
};


//# sourceMappingURL=fi-FI.cjs.map
