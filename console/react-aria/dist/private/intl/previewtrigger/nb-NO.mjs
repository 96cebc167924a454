var $75ed51202dfdcee3$exports = {};
$75ed51202dfdcee3$exports = {
    "longPressMessage": `Langt trykk for \xe5 \xe5pne forh\xe5ndsvisningen`
};


export {$75ed51202dfdcee3$exports as default};
//# sourceMappingURL=nb-NO.mjs.map
