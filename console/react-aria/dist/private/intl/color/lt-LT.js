var $bd616d65ffeeedb4$exports = {};
$bd616d65ffeeedb4$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Spalv\u{173} parinkiklis`,
    "colorSwatch": `spalv\u{173} pavyzdys`,
    "transparent": `skaidrus`,
    "twoDimensionalSlider": `2D slankiklis`
};


export {$bd616d65ffeeedb4$exports as default};
//# sourceMappingURL=lt-LT.js.map
