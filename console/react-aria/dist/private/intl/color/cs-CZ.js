var $abf6f1fc582a3ae0$exports = {};
$abf6f1fc582a3ae0$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `V\xfdb\u{11B}r barvy`,
    "colorSwatch": `barevn\xfd vzorek`,
    "transparent": `pr\u{16F}hledn\xfd`,
    "twoDimensionalSlider": `2D posuvn\xedk`
};


export {$abf6f1fc582a3ae0$exports as default};
//# sourceMappingURL=cs-CZ.js.map
