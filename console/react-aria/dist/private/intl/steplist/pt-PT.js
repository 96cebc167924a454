var $43e74f2ea33d5869$exports = {};
$43e74f2ea33d5869$exports = {
    "steplist": `Lista de passos`
};


export {$43e74f2ea33d5869$exports as default};
//# sourceMappingURL=pt-PT.js.map
