var $42c67a88ee0c67a8$exports = {};
$42c67a88ee0c67a8$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Kleurkiezer`,
    "colorSwatch": `kleurstaal`,
    "transparent": `transparant`,
    "twoDimensionalSlider": `2D-schuifregelaar`
};


export {$42c67a88ee0c67a8$exports as default};
//# sourceMappingURL=nl-NL.js.map
