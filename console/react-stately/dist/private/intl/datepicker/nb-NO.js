var $b3fe4e7e625dbf33$exports = {};
$b3fe4e7e625dbf33$exports = {
    "rangeOverflow": (args)=>`Verdien m\xe5 v\xe6re ${args.maxValue} eller tidligere.`,
    "rangeReversed": `Startdatoen m\xe5 v\xe6re f\xf8r sluttdatoen.`,
    "rangeUnderflow": (args)=>`Verdien m\xe5 v\xe6re ${args.minValue} eller senere.`,
    "unavailableDate": `Valgt dato utilgjengelig.`
};


export {$b3fe4e7e625dbf33$exports as default};
//# sourceMappingURL=nb-NO.js.map
