var $79e7e215408b19f3$exports = {};
$79e7e215408b19f3$exports = {
    "collectionLabel": `Sugestie`
};


export {$79e7e215408b19f3$exports as default};
//# sourceMappingURL=pl-PL.js.map
