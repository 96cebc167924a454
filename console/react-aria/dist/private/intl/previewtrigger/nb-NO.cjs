module.exports = {
    "longPressMessage": `Langt trykk for \xe5 \xe5pne forh\xe5ndsvisningen`
};


//# sourceMappingURL=nb-NO.cjs.map
