var $a2c6c4c11d7f37ec$exports = {};
$a2c6c4c11d7f37ec$exports = {
    "decrease": (args)=>`Upadati ${args.fieldLabel}`,
    "increase": (args)=>`Pove\u{10D}ajte ${args.fieldLabel}`,
    "numberField": `\u{160}tevil\u{10D}no polje`
};


export {$a2c6c4c11d7f37ec$exports as default};
//# sourceMappingURL=sl-SI.js.map
