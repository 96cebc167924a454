var $656bbc52cfddb4ef$exports = {};
$656bbc52cfddb4ef$exports = {
    "breadcrumbs": `Breadcrumbs`
};


export {$656bbc52cfddb4ef$exports as default};
//# sourceMappingURL=en-US.js.map
