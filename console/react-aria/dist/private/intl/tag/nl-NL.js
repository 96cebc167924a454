var $3e6bea3ab9e47375$exports = {};
$3e6bea3ab9e47375$exports = {
    "removeButtonLabel": `Verwijderen`,
    "removeDescription": `Druk op Verwijderen om de tag te verwijderen.`
};


export {$3e6bea3ab9e47375$exports as default};
//# sourceMappingURL=nl-NL.js.map
