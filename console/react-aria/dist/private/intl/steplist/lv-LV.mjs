var $58f1428a0a1b3858$exports = {};
$58f1428a0a1b3858$exports = {
    "steplist": `Darb\u{12B}bu saraksts`
};


export {$58f1428a0a1b3858$exports as default};
//# sourceMappingURL=lv-LV.mjs.map
