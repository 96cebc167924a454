module.exports = {
    "steplist": `Darb\u{12B}bu saraksts`
};


//# sourceMappingURL=lv-LV.cjs.map
