var $448e06f206292fba$exports = {};
$448e06f206292fba$exports = {
    "decrease": (args)=>`Diminuer ${args.fieldLabel}`,
    "increase": (args)=>`Augmenter ${args.fieldLabel}`,
    "numberField": `Champ de nombre`
};


export {$448e06f206292fba$exports as default};
//# sourceMappingURL=fr-FR.js.map
