var $fbc30fa2db7f025d$exports = {};
$fbc30fa2db7f025d$exports = {
    "removeButtonLabel": `Quitar`,
    "removeDescription": `Pulse Eliminar para quitar la etiqueta.`
};


export {$fbc30fa2db7f025d$exports as default};
//# sourceMappingURL=es-ES.js.map
