var $01d54d738b9451fc$exports = {};
$01d54d738b9451fc$exports = {
    "Clear search": `Zoekactie wissen`
};


export {$01d54d738b9451fc$exports as default};
//# sourceMappingURL=nl-NL.js.map
