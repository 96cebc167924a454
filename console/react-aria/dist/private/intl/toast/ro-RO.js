var $5bdc3b202e18b9ee$exports = {};
$5bdc3b202e18b9ee$exports = {
    "close": `\xcenchide\u{163}i`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} notificare`,
            other: ()=>`${formatter.number(args.count)} notific\u{103}ri`
        })}.`
};


export {$5bdc3b202e18b9ee$exports as default};
//# sourceMappingURL=ro-RO.js.map
