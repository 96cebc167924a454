var $e26a81311c7ad6bd$exports = {};
$e26a81311c7ad6bd$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Fargevelger`,
    "colorSwatch": `fargekart`,
    "transparent": `gjennomsiktig`,
    "twoDimensionalSlider": `2D-glidebryter`
};


export {$e26a81311c7ad6bd$exports as default};
//# sourceMappingURL=nb-NO.js.map
