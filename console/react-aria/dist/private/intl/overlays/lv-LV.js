var $41bed0117e9532f3$exports = {};
$41bed0117e9532f3$exports = {
    "dismiss": `Ner\u{101}d\u{12B}t`
};


export {$41bed0117e9532f3$exports as default};
//# sourceMappingURL=lv-LV.js.map
