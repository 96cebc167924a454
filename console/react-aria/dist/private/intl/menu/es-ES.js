var $409cb0378f8213c2$exports = {};
$409cb0378f8213c2$exports = {
    "longPressMessage": `Mantenga pulsado o pulse Alt + flecha abajo para abrir el men\xfa`
};


export {$409cb0378f8213c2$exports as default};
//# sourceMappingURL=es-ES.js.map
