var $23d181bf1e1f55fd$exports = {};
$23d181bf1e1f55fd$exports = {
    "breadcrumbs": `Navigasjonsstier`
};


export {$23d181bf1e1f55fd$exports as default};
//# sourceMappingURL=nb-NO.js.map
