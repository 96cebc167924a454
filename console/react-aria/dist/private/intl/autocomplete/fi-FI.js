var $4fb5d18d129d46dd$exports = {};
$4fb5d18d129d46dd$exports = {
    "collectionLabel": `Ehdotukset`
};


export {$4fb5d18d129d46dd$exports as default};
//# sourceMappingURL=fi-FI.js.map
