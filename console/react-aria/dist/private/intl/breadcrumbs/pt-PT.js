var $330717110f696e20$exports = {};
$330717110f696e20$exports = {
    "breadcrumbs": `Categorias`
};


export {$330717110f696e20$exports as default};
//# sourceMappingURL=pt-PT.js.map
