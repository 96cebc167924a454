module.exports = {
    "breadcrumbs": `Struktura nawigacyjna`
};


//# sourceMappingURL=pl-PL.cjs.map
