var $0b5c3fc4d3a6eb5f$exports = {};
$0b5c3fc4d3a6eb5f$exports = {
    "collectionLabel": `Empfehlungen`
};


export {$0b5c3fc4d3a6eb5f$exports as default};
//# sourceMappingURL=de-DE.js.map
