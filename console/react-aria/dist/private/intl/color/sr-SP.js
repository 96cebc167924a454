var $2463a98a8d9dacdd$exports = {};
$2463a98a8d9dacdd$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Bira\u{10D} boja`,
    "colorSwatch": `Uzorak boje`,
    "transparent": `providno`,
    "twoDimensionalSlider": `2D kliza\u{10D}`
};


export {$2463a98a8d9dacdd$exports as default};
//# sourceMappingURL=sr-SP.js.map
