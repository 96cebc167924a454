module.exports = {
    "breadcrumbs": `Breadcrumbs`
};


//# sourceMappingURL=en-US.cjs.map
