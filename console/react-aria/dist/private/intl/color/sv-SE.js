var $0c692f3c8d29d867$exports = {};
$0c692f3c8d29d867$exports = {
    "colorInputLabel": (args)=>`${args.label}, ${args.channelLabel}`,
    "colorNameAndValue": (args)=>`${args.name}: ${args.value}`,
    "colorPicker": `F\xe4rgv\xe4ljaren`,
    "colorSwatch": `f\xe4rgruta`,
    "transparent": `genomskinlig`,
    "twoDimensionalSlider": `2D-reglage`
};


export {$0c692f3c8d29d867$exports as default};
//# sourceMappingURL=sv-SE.js.map
