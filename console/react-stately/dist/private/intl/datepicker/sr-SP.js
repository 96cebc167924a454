var $cefa2b7ccf417da8$exports = {};
$cefa2b7ccf417da8$exports = {
    "rangeOverflow": (args)=>`Vrednost mora da bude ${args.maxValue} ili starija.`,
    "rangeReversed": `Datum po\u{10D}etka mora biti pre datuma zavr\u{161}etka.`,
    "rangeUnderflow": (args)=>`Vrednost mora da bude ${args.minValue} ili novija.`,
    "unavailableDate": `Izabrani datum nije dostupan.`
};


export {$cefa2b7ccf417da8$exports as default};
//# sourceMappingURL=sr-SP.js.map
