var $527a08368501fc9a$exports = {};
$527a08368501fc9a$exports = {
    "decrease": (args)=>`${args.fieldLabel} azalt`,
    "increase": (args)=>`${args.fieldLabel} artt\u{131}r`,
    "numberField": `Say\u{131} alan\u{131}`
};


export {$527a08368501fc9a$exports as default};
//# sourceMappingURL=tr-TR.js.map
