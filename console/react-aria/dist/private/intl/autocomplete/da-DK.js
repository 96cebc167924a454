var $abec75b2d5f4ff43$exports = {};
$abec75b2d5f4ff43$exports = {
    "collectionLabel": `Forslag`
};


export {$abec75b2d5f4ff43$exports as default};
//# sourceMappingURL=da-DK.js.map
