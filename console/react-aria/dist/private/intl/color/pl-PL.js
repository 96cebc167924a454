var $8236cc97b8c2895c$exports = {};
$8236cc97b8c2895c$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `Pr\xf3bnik kolor\xf3w`,
    "colorSwatch": `pr\xf3bka koloru`,
    "transparent": `przezroczysty`,
    "twoDimensionalSlider": `Suwak 2D`
};


export {$8236cc97b8c2895c$exports as default};
//# sourceMappingURL=pl-PL.js.map
