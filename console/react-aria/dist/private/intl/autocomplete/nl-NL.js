var $79fd28b182c161f8$exports = {};
$79fd28b182c161f8$exports = {
    "collectionLabel": `Suggesties`
};


export {$79fd28b182c161f8$exports as default};
//# sourceMappingURL=nl-NL.js.map
