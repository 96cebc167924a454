var $ca63978fa59fd981$exports = {};
$ca63978fa59fd981$exports = {
    "longPressMessage": `Langt trykk for \xe5 \xe5pne forh\xe5ndsvisningen`
};


export {$ca63978fa59fd981$exports as default};
//# sourceMappingURL=nb-NO.js.map
