var $9132e7f089862e38$exports = {};
$9132e7f089862e38$exports = {
    "steplist": `Lista de etapas`
};


export {$9132e7f089862e38$exports as default};
//# sourceMappingURL=pt-BR.js.map
