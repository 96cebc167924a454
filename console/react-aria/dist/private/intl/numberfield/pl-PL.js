var $3a87debb6cd47c01$exports = {};
$3a87debb6cd47c01$exports = {
    "decrease": (args)=>`Zmniejsz ${args.fieldLabel}`,
    "increase": (args)=>`Zwi\u{119}ksz ${args.fieldLabel}`,
    "numberField": `Pole numeru`
};


export {$3a87debb6cd47c01$exports as default};
//# sourceMappingURL=pl-PL.js.map
