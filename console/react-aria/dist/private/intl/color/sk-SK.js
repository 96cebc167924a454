var $6a35077284d3e6c6$exports = {};
$6a35077284d3e6c6$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `V\xfdber farieb`,
    "colorSwatch": `vzorkovn\xedk farieb`,
    "transparent": `transparentn\xfd`,
    "twoDimensionalSlider": `2D jazdec`
};


export {$6a35077284d3e6c6$exports as default};
//# sourceMappingURL=sk-SK.js.map
