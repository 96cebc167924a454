var $7768996ffd3a6ffa$exports = {};
$7768996ffd3a6ffa$exports = {
    "steplist": `Lista de pasos`
};


export {$7768996ffd3a6ffa$exports as default};
//# sourceMappingURL=es-ES.js.map
