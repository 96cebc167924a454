var $ca3c26f801b69751$exports = {};
$ca3c26f801b69751$exports = {
    "Empty": `Tuk\u{161}s`
};


export {$ca3c26f801b69751$exports as default};
//# sourceMappingURL=lv-LV.js.map
