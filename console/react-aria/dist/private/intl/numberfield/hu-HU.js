var $1c344c9e2323b3c2$exports = {};
$1c344c9e2323b3c2$exports = {
    "decrease": (args)=>`${args.fieldLabel} cs\xf6kkent\xe9se`,
    "increase": (args)=>`${args.fieldLabel} n\xf6vel\xe9se`,
    "numberField": `Sz\xe1mmez\u{151}`
};


export {$1c344c9e2323b3c2$exports as default};
//# sourceMappingURL=hu-HU.js.map
