var $51ff13df9713de1b$exports = {};
$51ff13df9713de1b$exports = {
    "steplist": `Lista de pasos`
};


export {$51ff13df9713de1b$exports as default};
//# sourceMappingURL=es-ES.mjs.map
