var $890c525a004e6b0f$exports = {};
$890c525a004e6b0f$exports = {
    "close": `Aizv\u{113}rt`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} pazi\u{146}ojums`,
            other: ()=>`${formatter.number(args.count)} pazi\u{146}ojumi`
        })}.`
};


export {$890c525a004e6b0f$exports as default};
//# sourceMappingURL=lv-LV.js.map
