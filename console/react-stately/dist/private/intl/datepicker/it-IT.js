var $ff6a7dff651e5d16$exports = {};
$ff6a7dff651e5d16$exports = {
    "rangeOverflow": (args)=>`Il valore deve essere ${args.maxValue} o precedente.`,
    "rangeReversed": `La data di inizio deve essere antecedente alla data di fine.`,
    "rangeUnderflow": (args)=>`Il valore deve essere ${args.minValue} o successivo.`,
    "unavailableDate": `Data selezionata non disponibile.`
};


export {$ff6a7dff651e5d16$exports as default};
//# sourceMappingURL=it-IT.js.map
