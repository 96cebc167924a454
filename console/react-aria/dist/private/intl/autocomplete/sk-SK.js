var $1fb8c6229a93bd24$exports = {};
$1fb8c6229a93bd24$exports = {
    "collectionLabel": `N\xe1vrhy`
};


export {$1fb8c6229a93bd24$exports as default};
//# sourceMappingURL=sk-SK.js.map
