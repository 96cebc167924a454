var $516d8b4e63a79a24$exports = {};
$516d8b4e63a79a24$exports = {
    "decrease": (args)=>`${args.fieldLabel} verlagen`,
    "increase": (args)=>`${args.fieldLabel} verhogen`,
    "numberField": `Getalveld`
};


export {$516d8b4e63a79a24$exports as default};
//# sourceMappingURL=nl-NL.js.map
