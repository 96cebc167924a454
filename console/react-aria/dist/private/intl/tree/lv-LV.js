var $985661defd06acdf$exports = {};
$985661defd06acdf$exports = {
    "collapse": `Sak\u{13C}aut`,
    "expand": `Izv\u{113}rst`
};


export {$985661defd06acdf$exports as default};
//# sourceMappingURL=lv-LV.js.map
