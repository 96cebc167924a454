module.exports = {
    "longPressMessage": `Nospiediet un paturiet, lai skat\u{12B}tu priek\u{161}skat\u{12B}jumu`
};


//# sourceMappingURL=lv-LV.cjs.map
