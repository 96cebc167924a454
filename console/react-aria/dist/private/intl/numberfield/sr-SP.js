var $53f734000f3c41c3$exports = {};
$53f734000f3c41c3$exports = {
    "decrease": (args)=>`Smanji ${args.fieldLabel}`,
    "increase": (args)=>`Pove\u{107}aj ${args.fieldLabel}`,
    "numberField": `Polje broja`
};


export {$53f734000f3c41c3$exports as default};
//# sourceMappingURL=sr-SP.js.map
