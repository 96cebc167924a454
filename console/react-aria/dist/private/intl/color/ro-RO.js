var $c2bcbd5ed72682da$exports = {};
$c2bcbd5ed72682da$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Selector de culori`,
    "colorSwatch": `specimen de culoare`,
    "transparent": `transparent`,
    "twoDimensionalSlider": `Glisor 2D`
};


export {$c2bcbd5ed72682da$exports as default};
//# sourceMappingURL=ro-RO.js.map
