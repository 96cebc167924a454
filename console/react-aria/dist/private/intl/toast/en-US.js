var $64c7c0bc36df8364$exports = {};
$64c7c0bc36df8364$exports = {
    "close": `Close`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} notification`,
            other: ()=>`${formatter.number(args.count)} notifications`
        })}.`
};


export {$64c7c0bc36df8364$exports as default};
//# sourceMappingURL=en-US.js.map
