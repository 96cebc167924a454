var $cc5949e847e9673f$exports = {};
$cc5949e847e9673f$exports = {
    "collectionLabel": `Sugerencias`
};


export {$cc5949e847e9673f$exports as default};
//# sourceMappingURL=es-ES.js.map
