var $b025e0cd3476a213$exports = {};
$b025e0cd3476a213$exports = {
    "collectionLabel": `Ieteikumi`
};


export {$b025e0cd3476a213$exports as default};
//# sourceMappingURL=lv-LV.js.map
