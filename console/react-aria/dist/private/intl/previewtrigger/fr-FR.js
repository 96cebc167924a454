var $f82dedc6a62079d5$exports = {};
$f82dedc6a62079d5$exports = {
    "longPressMessage": `Appuyer longuement pour ouvrir la pr\xe9visualisation`
};


export {$f82dedc6a62079d5$exports as default};
//# sourceMappingURL=fr-FR.js.map
