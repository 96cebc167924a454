var $7181ef539e11e628$exports = {};
$7181ef539e11e628$exports = {
    "breadcrumbs": `Putanje navigacije`
};


export {$7181ef539e11e628$exports as default};
//# sourceMappingURL=sr-SP.js.map
