var $2dc2111cdbe88544$exports = {};
$2dc2111cdbe88544$exports = {
    "rangeOverflow": (args)=>`O valor deve ser ${args.maxValue} ou anterior.`,
    "rangeReversed": `A data inicial deve ser anterior \xe0 data final.`,
    "rangeUnderflow": (args)=>`O valor deve ser ${args.minValue} ou posterior.`,
    "unavailableDate": `Data selecionada indispon\xedvel.`
};


export {$2dc2111cdbe88544$exports as default};
//# sourceMappingURL=pt-BR.js.map
