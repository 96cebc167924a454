var $a0fde3c7ee084aa2$exports = {};
$a0fde3c7ee084aa2$exports = {
    "decrease": (args)=>`Samazin\u{101}\u{161}ana ${args.fieldLabel}`,
    "increase": (args)=>`Palielin\u{101}\u{161}ana ${args.fieldLabel}`,
    "numberField": `Skait\u{13C}u lauks`
};


export {$a0fde3c7ee084aa2$exports as default};
//# sourceMappingURL=lv-LV.js.map
