var $10efa94ab9fef25e$exports = {};
$10efa94ab9fef25e$exports = {
    "rangeOverflow": (args)=>`Vrijednost mora biti ${args.maxValue} ili ranije.`,
    "rangeReversed": `Datum po\u{10D}etka mora biti prije datuma zavr\u{161}etka.`,
    "rangeUnderflow": (args)=>`Vrijednost mora biti ${args.minValue} ili kasnije.`,
    "unavailableDate": `Odabrani datum nije dostupan.`
};


export {$10efa94ab9fef25e$exports as default};
//# sourceMappingURL=hr-HR.js.map
