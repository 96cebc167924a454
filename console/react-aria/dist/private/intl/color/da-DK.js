var $d328344fe5c79787$exports = {};
$d328344fe5c79787$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Farvev\xe6lger`,
    "colorSwatch": `farvepr\xf8ve`,
    "transparent": `gennemsigtig`,
    "twoDimensionalSlider": `2D-skyder`
};


export {$d328344fe5c79787$exports as default};
//# sourceMappingURL=da-DK.js.map
