var $9b88fe2a94c92bfc$exports = {};
$9b88fe2a94c92bfc$exports = {
    "close": `U\u{17E}daryti`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} prane\u{161}imas`,
            other: ()=>`${formatter.number(args.count)} prane\u{161}imai`
        })}.`
};


export {$9b88fe2a94c92bfc$exports as default};
//# sourceMappingURL=lt-LT.js.map
