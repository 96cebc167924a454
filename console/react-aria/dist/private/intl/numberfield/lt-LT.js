var $b28f485befb8dbcb$exports = {};
$b28f485befb8dbcb$exports = {
    "decrease": (args)=>`Suma\u{17E}inti ${args.fieldLabel}`,
    "increase": (args)=>`Padidinti ${args.fieldLabel}`,
    "numberField": `Numerio laukas`
};


export {$b28f485befb8dbcb$exports as default};
//# sourceMappingURL=lt-LT.js.map
