var $b541bc584e832fb7$exports = {};
$b541bc584e832fb7$exports = {
    "decrease": (args)=>`Reducir ${args.fieldLabel}`,
    "increase": (args)=>`Aumentar ${args.fieldLabel}`,
    "numberField": `Campo de n\xfamero`
};


export {$b541bc584e832fb7$exports as default};
//# sourceMappingURL=es-ES.js.map
