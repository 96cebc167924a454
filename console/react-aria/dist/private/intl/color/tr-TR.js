var $bfd20d3fb67a72e5$exports = {};
$bfd20d3fb67a72e5$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Renk Se\xe7ici`,
    "colorSwatch": `renk \xf6rne\u{11F}i`,
    "transparent": `saydam`,
    "twoDimensionalSlider": `2D s\xfcrg\xfc`
};


export {$bfd20d3fb67a72e5$exports as default};
//# sourceMappingURL=tr-TR.js.map
