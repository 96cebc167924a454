var $99718f3f3516acf2$exports = {};
$99718f3f3516acf2$exports = {
    "decrease": (args)=>`Riduci ${args.fieldLabel}`,
    "increase": (args)=>`Aumenta ${args.fieldLabel}`,
    "numberField": `Campo numero`
};


export {$99718f3f3516acf2$exports as default};
//# sourceMappingURL=it-IT.js.map
