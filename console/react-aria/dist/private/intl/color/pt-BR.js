var $69ede925c6b2fc8b$exports = {};
$69ede925c6b2fc8b$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Seletor de cores`,
    "colorSwatch": `amostra de cores`,
    "transparent": `transparente`,
    "twoDimensionalSlider": `Controle deslizante 2D`
};


export {$69ede925c6b2fc8b$exports as default};
//# sourceMappingURL=pt-BR.js.map
