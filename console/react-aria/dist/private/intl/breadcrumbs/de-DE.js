var $7da020fbc16a9964$exports = {};
$7da020fbc16a9964$exports = {
    "breadcrumbs": `Breadcrumbs`
};


export {$7da020fbc16a9964$exports as default};
//# sourceMappingURL=de-DE.js.map
