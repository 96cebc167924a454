var $806303bb6d519868$exports = {};
$806303bb6d519868$exports = {
    "breadcrumbs": `Migas de pan`
};


export {$806303bb6d519868$exports as default};
//# sourceMappingURL=es-ES.js.map
