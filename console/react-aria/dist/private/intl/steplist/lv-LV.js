var $8af6769e7bf23ab2$exports = {};
$8af6769e7bf23ab2$exports = {
    "steplist": `Darb\u{12B}bu saraksts`
};


export {$8af6769e7bf23ab2$exports as default};
//# sourceMappingURL=lv-LV.js.map
