var $63e9796960c3b8c8$exports = {};
$63e9796960c3b8c8$exports = {
    "breadcrumbs": `Caminho detalhado`
};


export {$63e9796960c3b8c8$exports as default};
//# sourceMappingURL=pt-BR.js.map
