var $5ef44dc5b13c8d7f$exports = {};
$5ef44dc5b13c8d7f$exports = {
    "breadcrumbs": `Atpaka\u{13C}ce\u{13C}i`
};


export {$5ef44dc5b13c8d7f$exports as default};
//# sourceMappingURL=lv-LV.js.map
