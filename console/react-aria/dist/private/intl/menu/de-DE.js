var $b941e2f1a6154a51$exports = {};
$b941e2f1a6154a51$exports = {
    "longPressMessage": `Dr\xfccken Sie lange oder dr\xfccken Sie Alt + Nach-unten, um das Men\xfc zu \xf6ffnen`
};


export {$b941e2f1a6154a51$exports as default};
//# sourceMappingURL=de-DE.js.map
