var $d6188d29c506bbef$exports = {};
$d6188d29c506bbef$exports = {
    "steplist": `Lista de passos`
};


export {$d6188d29c506bbef$exports as default};
//# sourceMappingURL=pt-PT.mjs.map
