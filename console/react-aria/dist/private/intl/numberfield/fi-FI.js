var $42055bf02b8d40f1$exports = {};
$42055bf02b8d40f1$exports = {
    "decrease": (args)=>`V\xe4henn\xe4 ${args.fieldLabel}`,
    "increase": (args)=>`Lis\xe4\xe4 ${args.fieldLabel}`,
    "numberField": `Numerokentt\xe4`
};


export {$42055bf02b8d40f1$exports as default};
//# sourceMappingURL=fi-FI.js.map
