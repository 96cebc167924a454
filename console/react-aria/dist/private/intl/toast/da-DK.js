var $43758829a04cef65$exports = {};
$43758829a04cef65$exports = {
    "close": `Luk`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} besked`,
            other: ()=>`${formatter.number(args.count)} beskeder`
        })}.`
};


export {$43758829a04cef65$exports as default};
//# sourceMappingURL=da-DK.js.map
