var $a69ab84ba4a3882d$exports = {};
$a69ab84ba4a3882d$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Odabir boje`,
    "colorSwatch": `uzorak boje`,
    "transparent": `transparentno`,
    "twoDimensionalSlider": `2D kliza\u{10D}`
};


export {$a69ab84ba4a3882d$exports as default};
//# sourceMappingURL=hr-HR.js.map
