var $fdf48f68f6989d4d$exports = {};
$fdf48f68f6989d4d$exports = {
    "longPressMessage": `Appuyer longuement pour ouvrir la pr\xe9visualisation`
};


export {$fdf48f68f6989d4d$exports as default};
//# sourceMappingURL=fr-FR.mjs.map
