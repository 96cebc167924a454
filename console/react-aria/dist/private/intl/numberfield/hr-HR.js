var $c0096dba5ef055bc$exports = {};
$c0096dba5ef055bc$exports = {
    "decrease": (args)=>`Smanji ${args.fieldLabel}`,
    "increase": (args)=>`Pove\u{107}aj ${args.fieldLabel}`,
    "numberField": `Polje broja`
};


export {$c0096dba5ef055bc$exports as default};
//# sourceMappingURL=hr-HR.js.map
