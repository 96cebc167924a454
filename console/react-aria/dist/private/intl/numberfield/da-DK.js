var $c834a271e7032e91$exports = {};
$c834a271e7032e91$exports = {
    "decrease": (args)=>`Reducer ${args.fieldLabel}`,
    "increase": (args)=>`\xd8g ${args.fieldLabel}`,
    "numberField": `Talfelt`
};


export {$c834a271e7032e91$exports as default};
//# sourceMappingURL=da-DK.js.map
