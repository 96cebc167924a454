var $aa2ee3cef28529b5$exports = {};
$aa2ee3cef28529b5$exports = {
    "close": `St\xe4ng`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} meddelande`,
            other: ()=>`${formatter.number(args.count)} meddelanden`
        })}.`
};


export {$aa2ee3cef28529b5$exports as default};
//# sourceMappingURL=sv-SE.js.map
