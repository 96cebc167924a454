module.exports = {
    "longPressMessage": `Pulse para abrir la vista previa`
};


//# sourceMappingURL=es-ES.cjs.map
