var $c0bb76d96908e6cf$exports = {};
$c0bb76d96908e6cf$exports = {
    "collectionLabel": `Soovitused`
};


export {$c0bb76d96908e6cf$exports as default};
//# sourceMappingURL=et-EE.js.map
