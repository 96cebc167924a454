var $17556624501785c7$exports = {};
$17556624501785c7$exports = {
    "decrease": (args)=>`Sc\u{103}dere ${args.fieldLabel}`,
    "increase": (args)=>`Cre\u{219}tere ${args.fieldLabel}`,
    "numberField": `C\xe2mp numeric`
};


export {$17556624501785c7$exports as default};
//# sourceMappingURL=ro-RO.js.map
