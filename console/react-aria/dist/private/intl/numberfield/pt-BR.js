var $238953fd6ea4dfd1$exports = {};
$238953fd6ea4dfd1$exports = {
    "decrease": (args)=>`Diminuir ${args.fieldLabel}`,
    "increase": (args)=>`Aumentar ${args.fieldLabel}`,
    "numberField": `Campo de n\xfamero`
};


export {$238953fd6ea4dfd1$exports as default};
//# sourceMappingURL=pt-BR.js.map
