var $db335ca76bd6349c$exports = {};
$db335ca76bd6349c$exports = {
    "rangeOverflow": (args)=>`Waarde moet ${args.maxValue} of eerder zijn.`,
    "rangeReversed": `De startdatum moet voor de einddatum liggen.`,
    "rangeUnderflow": (args)=>`Waarde moet ${args.minValue} of later zijn.`,
    "unavailableDate": `Geselecteerde datum niet beschikbaar.`
};


export {$db335ca76bd6349c$exports as default};
//# sourceMappingURL=nl-NL.js.map
