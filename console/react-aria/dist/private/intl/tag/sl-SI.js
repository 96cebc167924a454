var $89daa9365afcd457$exports = {};
$89daa9365afcd457$exports = {
    "removeButtonLabel": `Odstrani`,
    "removeDescription": `Pritisnite Delete, da odstranite oznako.`
};


export {$89daa9365afcd457$exports as default};
//# sourceMappingURL=sl-SI.js.map
