var $1d24ff2a84165025$exports = {};
$1d24ff2a84165025$exports = {
    "rangeOverflow": (args)=>`O valor tem de ser ${args.maxValue} ou anterior.`,
    "rangeReversed": `A data de in\xedcio deve ser anterior \xe0 data de fim.`,
    "rangeUnderflow": (args)=>`O valor tem de ser ${args.minValue} ou posterior.`,
    "unavailableDate": `Data selecionada indispon\xedvel.`
};


export {$1d24ff2a84165025$exports as default};
//# sourceMappingURL=pt-PT.js.map
