var $b8c98b37c2353e9a$exports = {};
$b8c98b37c2353e9a$exports = {
    "decrease": (args)=>`Sn\xed\u{17E}it ${args.fieldLabel}`,
    "increase": (args)=>`Zv\xfd\u{161}it ${args.fieldLabel}`,
    "numberField": `\u{10C}\xedseln\xe9 pole`
};


export {$b8c98b37c2353e9a$exports as default};
//# sourceMappingURL=cs-CZ.js.map
