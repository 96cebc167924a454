var $7e7fe3456126539d$exports = {};
$7e7fe3456126539d$exports = {
    "breadcrumbs": `Popis cesty`
};


export {$7e7fe3456126539d$exports as default};
//# sourceMappingURL=cs-CZ.js.map
