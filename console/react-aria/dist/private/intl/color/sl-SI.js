var $e574942195df5e4d$exports = {};
$e574942195df5e4d$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Izbirnik barv`,
    "colorSwatch": `barvna paleta`,
    "transparent": `prozorno`,
    "twoDimensionalSlider": `2D drsnik`
};


export {$e574942195df5e4d$exports as default};
//# sourceMappingURL=sl-SI.js.map
