var $dd676919bc803cf6$exports = {};
$dd676919bc803cf6$exports = {
    "steplist": `Liste des \xe9tapes`
};


export {$dd676919bc803cf6$exports as default};
//# sourceMappingURL=fr-FR.mjs.map
