var $4ea5b94bf664018f$exports = {};
$4ea5b94bf664018f$exports = {
    "close": `Zav\u{159}\xedt`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} ozn\xe1men\xed`,
            other: ()=>`${formatter.number(args.count)} ozn\xe1men\xed`
        })}.`
};


export {$4ea5b94bf664018f$exports as default};
//# sourceMappingURL=cs-CZ.js.map
