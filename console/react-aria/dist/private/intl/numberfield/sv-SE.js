var $ead1cf196eeb776a$exports = {};
$ead1cf196eeb776a$exports = {
    "decrease": (args)=>`Minska ${args.fieldLabel}`,
    "increase": (args)=>`\xd6ka ${args.fieldLabel}`,
    "numberField": `Nummerf\xe4lt`
};


export {$ead1cf196eeb776a$exports as default};
//# sourceMappingURL=sv-SE.js.map
