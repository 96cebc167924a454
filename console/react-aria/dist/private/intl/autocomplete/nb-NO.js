var $5e889155b6130480$exports = {};
$5e889155b6130480$exports = {
    "collectionLabel": `Forslag`
};


export {$5e889155b6130480$exports as default};
//# sourceMappingURL=nb-NO.js.map
