var $9ae3aa5a579937af$exports = {};
$9ae3aa5a579937af$exports = {
    "breadcrumbs": `Broodkruimels`
};


export {$9ae3aa5a579937af$exports as default};
//# sourceMappingURL=nl-NL.js.map
