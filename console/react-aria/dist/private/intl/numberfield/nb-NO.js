var $53220ec592bbaad1$exports = {};
$53220ec592bbaad1$exports = {
    "decrease": (args)=>`Reduser ${args.fieldLabel}`,
    "increase": (args)=>`\xd8k ${args.fieldLabel}`,
    "numberField": `Tallfelt`
};


export {$53220ec592bbaad1$exports as default};
//# sourceMappingURL=nb-NO.js.map
