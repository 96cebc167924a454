var $858b61b81480e642$exports = {};
$858b61b81480e642$exports = {
    "close": `Sule`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} teatis`,
            other: ()=>`${formatter.number(args.count)} teatist`
        })}.`
};


export {$858b61b81480e642$exports as default};
//# sourceMappingURL=et-EE.js.map
