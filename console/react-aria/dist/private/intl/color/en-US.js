var $5a481472b8b3d31c$exports = {};
$5a481472b8b3d31c$exports = {
    "colorPicker": `Color picker`,
    "twoDimensionalSlider": `2D slider`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorSwatch": `color swatch`,
    "transparent": `transparent`
};


export {$5a481472b8b3d31c$exports as default};
//# sourceMappingURL=en-US.js.map
