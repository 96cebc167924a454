module.exports = {
    "collectionLabel": `Ieteikumi`
};


//# sourceMappingURL=lv-LV.cjs.map
