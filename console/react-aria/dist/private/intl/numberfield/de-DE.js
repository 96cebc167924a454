var $496b24f379b38df4$exports = {};
$496b24f379b38df4$exports = {
    "decrease": (args)=>`${args.fieldLabel} verringern`,
    "increase": (args)=>`${args.fieldLabel} erh\xf6hen`,
    "numberField": `Nummernfeld`
};


export {$496b24f379b38df4$exports as default};
//# sourceMappingURL=de-DE.js.map
