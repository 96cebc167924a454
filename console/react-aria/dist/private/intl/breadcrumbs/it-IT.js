var $34f1256ec81e443b$exports = {};
$34f1256ec81e443b$exports = {
    "breadcrumbs": `Breadcrumb`
};


export {$34f1256ec81e443b$exports as default};
//# sourceMappingURL=it-IT.js.map
