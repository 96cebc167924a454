var $a1bea52416399a81$exports = {};
$a1bea52416399a81$exports = {
    "steplist": `Liste des \xe9tapes`
};


export {$a1bea52416399a81$exports as default};
//# sourceMappingURL=fr-FR.js.map
