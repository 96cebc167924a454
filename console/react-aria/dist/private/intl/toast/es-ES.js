var $cd10d5a9274a82a2$exports = {};
$cd10d5a9274a82a2$exports = {
    "close": `Cerrar`,
    "notifications": (args, formatter)=>`${formatter.plural(args.count, {
            one: ()=>`${formatter.number(args.count)} notificaci\xf3n`,
            other: ()=>`${formatter.number(args.count)} notificaciones`
        })}.`
};


export {$cd10d5a9274a82a2$exports as default};
//# sourceMappingURL=es-ES.js.map
