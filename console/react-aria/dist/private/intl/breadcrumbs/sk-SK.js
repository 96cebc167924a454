var $ac3f311a29cd633d$exports = {};
$ac3f311a29cd633d$exports = {
    "breadcrumbs": `Naviga\u{10D}n\xe9 prvky Breadcrumbs`
};


export {$ac3f311a29cd633d$exports as default};
//# sourceMappingURL=sk-SK.js.map
