module.exports = {
    "longPressMessage": `Zum \xd6ffnen der Vorschau lange dr\xfccken`
};


//# sourceMappingURL=de-DE.cjs.map
