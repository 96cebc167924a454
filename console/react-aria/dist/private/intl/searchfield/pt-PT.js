var $6ee2e25e3a84a290$exports = {};
$6ee2e25e3a84a290$exports = {
    "Clear search": `Limpar pesquisa`
};


export {$6ee2e25e3a84a290$exports as default};
//# sourceMappingURL=pt-PT.js.map
