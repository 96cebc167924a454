var $6e3c9fdfa69f4850$exports = {};
$6e3c9fdfa69f4850$exports = {
    "rangeOverflow": (args)=>`V\xe6rdien skal v\xe6re ${args.maxValue} eller tidligere.`,
    "rangeReversed": `Startdatoen skal v\xe6re f\xf8r slutdatoen.`,
    "rangeUnderflow": (args)=>`V\xe6rdien skal v\xe6re ${args.minValue} eller nyere.`,
    "unavailableDate": `Den valgte dato er ikke tilg\xe6ngelig.`
};


export {$6e3c9fdfa69f4850$exports as default};
//# sourceMappingURL=da-DK.js.map
