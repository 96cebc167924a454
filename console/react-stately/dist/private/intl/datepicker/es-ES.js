var $90c8d3347a4cee6d$exports = {};
$90c8d3347a4cee6d$exports = {
    "rangeOverflow": (args)=>`El valor debe ser ${args.maxValue} o anterior.`,
    "rangeReversed": `La fecha de inicio debe ser anterior a la fecha de finalizaci\xf3n.`,
    "rangeUnderflow": (args)=>`El valor debe ser ${args.minValue} o posterior.`,
    "unavailableDate": `Fecha seleccionada no disponible.`
};


export {$90c8d3347a4cee6d$exports as default};
//# sourceMappingURL=es-ES.js.map
