var $32958a5b998f0229$exports = {};
$32958a5b998f0229$exports = {
    "removeButtonLabel": `Ta bort`,
    "removeDescription": `Tryck p\xe5 Radera f\xf6r att ta bort taggen.`
};


export {$32958a5b998f0229$exports as default};
//# sourceMappingURL=sv-SE.js.map
