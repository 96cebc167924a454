var $c32b408b640b575a$exports = {};
$c32b408b640b575a$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Selettore colore`,
    "colorSwatch": `campione di colore`,
    "transparent": `trasparente`,
    "twoDimensionalSlider": `Cursore 2D`
};


export {$c32b408b640b575a$exports as default};
//# sourceMappingURL=it-IT.js.map
