var $5dc2b326af5226fa$exports = {};
$5dc2b326af5226fa$exports = {
    "longPressMessage": `Appuyez de mani\xe8re prolong\xe9e ou appuyez sur Alt\xa0+\xa0Fl\xe8che vers le bas pour ouvrir le menu.`
};


export {$5dc2b326af5226fa$exports as default};
//# sourceMappingURL=fr-FR.js.map
