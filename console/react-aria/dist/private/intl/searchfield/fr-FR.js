var $8c5c5b5d8bdd63ac$exports = {};
$8c5c5b5d8bdd63ac$exports = {
    "Clear search": `Effacer la recherche`
};


export {$8c5c5b5d8bdd63ac$exports as default};
//# sourceMappingURL=fr-FR.js.map
