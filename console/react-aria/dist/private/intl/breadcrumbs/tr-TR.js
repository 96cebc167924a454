var $a70a4af79e9c9e47$exports = {};
$a70a4af79e9c9e47$exports = {
    "breadcrumbs": `\u{130}\xe7erik haritalar\u{131}`
};


export {$a70a4af79e9c9e47$exports as default};
//# sourceMappingURL=tr-TR.js.map
