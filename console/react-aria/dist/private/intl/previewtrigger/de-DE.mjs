var $fda8856361eff5bd$exports = {};
$fda8856361eff5bd$exports = {
    "longPressMessage": `Zum \xd6ffnen der Vorschau lange dr\xfccken`
};


export {$fda8856361eff5bd$exports as default};
//# sourceMappingURL=de-DE.mjs.map
