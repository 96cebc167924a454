var $7ce24dcb5a310b5b$exports = {};
$7ce24dcb5a310b5b$exports = {
    "decrease": (args)=>`Zn\xed\u{17E}i\u{165} ${args.fieldLabel}`,
    "increase": (args)=>`Zv\xfd\u{161}i\u{165} ${args.fieldLabel}`,
    "numberField": `\u{10C}\xedseln\xe9 pole`
};


export {$7ce24dcb5a310b5b$exports as default};
//# sourceMappingURL=sk-SK.js.map
