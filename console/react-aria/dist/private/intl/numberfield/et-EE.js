var $9b5b536badb26c85$exports = {};
$9b5b536badb26c85$exports = {
    "decrease": (args)=>`V\xe4henda ${args.fieldLabel}`,
    "increase": (args)=>`Suurenda ${args.fieldLabel}`,
    "numberField": `Numbri v\xe4li`
};


export {$9b5b536badb26c85$exports as default};
//# sourceMappingURL=et-EE.js.map
