var $c81f48d8225cc859$exports = {};
$c81f48d8225cc859$exports = {
    "Empty": `Vide`
};


export {$c81f48d8225cc859$exports as default};
//# sourceMappingURL=fr-FR.js.map
