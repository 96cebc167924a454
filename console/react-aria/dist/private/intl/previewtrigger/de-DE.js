var $083fb35e3cdf7b3c$exports = {};
$083fb35e3cdf7b3c$exports = {
    "longPressMessage": `Zum \xd6ffnen der Vorschau lange dr\xfccken`
};


export {$083fb35e3cdf7b3c$exports as default};
//# sourceMappingURL=de-DE.js.map
