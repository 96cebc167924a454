var $1b452cb0c14f5c8d$exports = {};
$1b452cb0c14f5c8d$exports = {
    "longPressMessage": `Pulse para abrir la vista previa`
};


export {$1b452cb0c14f5c8d$exports as default};
//# sourceMappingURL=es-ES.js.map
