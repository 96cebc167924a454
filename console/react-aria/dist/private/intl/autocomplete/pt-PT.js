var $935312ebff139497$exports = {};
$935312ebff139497$exports = {
    "collectionLabel": `Sugest\xf5es`
};


export {$935312ebff139497$exports as default};
//# sourceMappingURL=pt-PT.js.map
