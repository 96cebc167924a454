var $5bb19b2e85262276$exports = {};
$5bb19b2e85262276$exports = {
    "Clear search": `Rensa s\xf6kning`
};


export {$5bb19b2e85262276$exports as default};
//# sourceMappingURL=sv-SE.js.map
