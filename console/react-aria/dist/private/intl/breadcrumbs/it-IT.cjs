module.exports = {
    "breadcrumbs": `Breadcrumb`
};


//# sourceMappingURL=it-IT.cjs.map
