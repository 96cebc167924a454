var $600ed50f403f735a$exports = {};
$600ed50f403f735a$exports = {
    "rangeUnderflow": (args)=>`Value must be ${args.minValue} or later.`,
    "rangeOverflow": (args)=>`Value must be ${args.maxValue} or earlier.`,
    "rangeReversed": `Start date must be before end date.`,
    "unavailableDate": `Selected date unavailable.`
};


export {$600ed50f403f735a$exports as default};
//# sourceMappingURL=en-US.js.map
