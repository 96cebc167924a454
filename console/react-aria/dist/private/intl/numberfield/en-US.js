var $cc0f8f6a91bd23f4$exports = {};
$cc0f8f6a91bd23f4$exports = {
    "decrease": (args)=>`Decrease ${args.fieldLabel}`,
    "increase": (args)=>`Increase ${args.fieldLabel}`,
    "numberField": `Number field`
};


export {$cc0f8f6a91bd23f4$exports as default};
//# sourceMappingURL=en-US.js.map
