var $9cf1c29d4694a044$exports = {};
$9cf1c29d4694a044$exports = {
    "dismiss": `Descartar`
};


export {$9cf1c29d4694a044$exports as default};
//# sourceMappingURL=es-ES.js.map
