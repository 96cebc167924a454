module.exports = {
    "breadcrumbs": `Morzsamen\xfc`
};


//# sourceMappingURL=hu-HU.cjs.map
