var $a7f55c8def6d970d$exports = {};
$a7f55c8def6d970d$exports = {
    "decrease": (args)=>`Diminuir ${args.fieldLabel}`,
    "increase": (args)=>`Aumentar ${args.fieldLabel}`,
    "numberField": `Campo num\xe9rico`
};


export {$a7f55c8def6d970d$exports as default};
//# sourceMappingURL=pt-PT.js.map
