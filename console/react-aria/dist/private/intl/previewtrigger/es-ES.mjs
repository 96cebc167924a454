var $97f426356b2ac391$exports = {};
$97f426356b2ac391$exports = {
    "longPressMessage": `Pulse para abrir la vista previa`
};


export {$97f426356b2ac391$exports as default};
//# sourceMappingURL=es-ES.mjs.map
