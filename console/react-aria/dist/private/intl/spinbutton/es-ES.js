var $efadb5297c84f6e8$exports = {};
$efadb5297c84f6e8$exports = {
    "Empty": `Vac\xedo`
};


export {$efadb5297c84f6e8$exports as default};
//# sourceMappingURL=es-ES.js.map
