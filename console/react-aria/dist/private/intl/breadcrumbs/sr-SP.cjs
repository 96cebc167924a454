module.exports = {
    "breadcrumbs": `Putanje navigacije`
};


//# sourceMappingURL=sr-SP.cjs.map
