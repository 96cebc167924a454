var $170cceeb087377e3$exports = {};
$170cceeb087377e3$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Selector de color`,
    "colorSwatch": `muestra de color`,
    "transparent": `transparente`,
    "twoDimensionalSlider": `Regulador 2D`
};


export {$170cceeb087377e3$exports as default};
//# sourceMappingURL=es-ES.js.map
