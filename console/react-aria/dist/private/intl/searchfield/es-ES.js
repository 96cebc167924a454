var $739602af070bb0ec$exports = {};
$739602af070bb0ec$exports = {
    "Clear search": `Borrar b\xfasqueda`
};


export {$739602af070bb0ec$exports as default};
//# sourceMappingURL=es-ES.js.map
