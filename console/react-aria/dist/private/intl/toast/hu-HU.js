var $e2d99499a0b1b632$exports = {};
$e2d99499a0b1b632$exports = {
    "close": `Bez\xe1r\xe1s`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} \xe9rtes\xedt\xe9s`,
            other: ()=>`${formatter.number(args.count)} \xe9rtes\xedt\xe9s`
        })}.`
};


export {$e2d99499a0b1b632$exports as default};
//# sourceMappingURL=hu-HU.js.map
