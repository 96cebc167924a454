var $513dfb94944be73c$exports = {};
$513dfb94944be73c$exports = {
    "close": `Fechar`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} notifica\xe7\xe3o`,
            other: ()=>`${formatter.number(args.count)} notifica\xe7\xf5es`
        })}.`
};


export {$513dfb94944be73c$exports as default};
//# sourceMappingURL=pt-PT.js.map
