var $65a05a8013bd036f$exports = {};
$65a05a8013bd036f$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `V\xe4rvivalija`,
    "colorSwatch": `v\xe4rvin\xe4idis`,
    "transparent": `l\xe4bipaistev`,
    "twoDimensionalSlider": `2D-liugur`
};


export {$65a05a8013bd036f$exports as default};
//# sourceMappingURL=et-EE.js.map
