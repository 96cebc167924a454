var $401df88370a9e7b8$exports = {};
$401df88370a9e7b8$exports = {
    "decrease": (args)=>`${args.fieldLabel} \u{AC10}\u{C18C}`,
    "increase": (args)=>`${args.fieldLabel} \u{C99D}\u{AC00}`,
    "numberField": `\u{BC88}\u{D638} \u{D544}\u{B4DC}`
};


export {$401df88370a9e7b8$exports as default};
//# sourceMappingURL=ko-KR.js.map
