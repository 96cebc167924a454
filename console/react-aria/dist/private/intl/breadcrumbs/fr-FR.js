var $97c02d8b6cc6ab5e$exports = {};
$97c02d8b6cc6ab5e$exports = {
    "breadcrumbs": `Chemin de navigation`
};


export {$97c02d8b6cc6ab5e$exports as default};
//# sourceMappingURL=fr-FR.js.map
