var $87ed915573778e2e$exports = {};
$87ed915573778e2e$exports = {
    "steplist": `Trinliste`
};


export {$87ed915573778e2e$exports as default};
//# sourceMappingURL=da-DK.mjs.map
