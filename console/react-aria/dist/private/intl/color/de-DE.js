var $43a500a4efa74681$exports = {};
$43a500a4efa74681$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Farbw\xe4hler`,
    "colorSwatch": `Farbfeld`,
    "transparent": `transparent`,
    "twoDimensionalSlider": `2D-Schieberegler`
};


export {$43a500a4efa74681$exports as default};
//# sourceMappingURL=de-DE.js.map
