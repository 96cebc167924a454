var $55264b32e6dc3440$exports = {};
$55264b32e6dc3440$exports = {
    "removeButtonLabel": `Supprimer`,
    "removeDescription": `Appuyez sur Supprimer pour supprimer l\u{2019}\xe9tiquette.`
};


export {$55264b32e6dc3440$exports as default};
//# sourceMappingURL=fr-FR.js.map
