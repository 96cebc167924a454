var $f8dae8693d0b21e0$exports = {};
$f8dae8693d0b21e0$exports = {
    "longPressMessage": `Nospiediet un paturiet, lai skat\u{12B}tu priek\u{161}skat\u{12B}jumu`
};


export {$f8dae8693d0b21e0$exports as default};
//# sourceMappingURL=lv-LV.mjs.map
