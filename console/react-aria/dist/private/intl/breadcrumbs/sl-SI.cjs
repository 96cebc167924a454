module.exports = {
    "breadcrumbs": `Drobtine`
};


//# sourceMappingURL=sl-SI.cjs.map
