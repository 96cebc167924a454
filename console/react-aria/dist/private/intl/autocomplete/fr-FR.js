var $8f9eb2dc8ad2d5ab$exports = {};
$8f9eb2dc8ad2d5ab$exports = {
    "collectionLabel": `Suggestions`
};


export {$8f9eb2dc8ad2d5ab$exports as default};
//# sourceMappingURL=fr-FR.js.map
