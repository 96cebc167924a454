var $c283eef81042f427$exports = {};
$c283eef81042f427$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Seletor de cores`,
    "colorSwatch": `amostra de cor`,
    "transparent": `transparente`,
    "twoDimensionalSlider": `Controle deslizante 2D`
};


export {$c283eef81042f427$exports as default};
//# sourceMappingURL=pt-PT.js.map
