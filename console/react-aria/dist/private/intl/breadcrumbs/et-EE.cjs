module.exports = {
    "breadcrumbs": `Lingiread`
};


//# sourceMappingURL=et-EE.cjs.map
