var $85eb317aecc98947$exports = {};
$85eb317aecc98947$exports = {
    "Clear search": `Limpar pesquisa`
};


export {$85eb317aecc98947$exports as default};
//# sourceMappingURL=pt-BR.js.map
