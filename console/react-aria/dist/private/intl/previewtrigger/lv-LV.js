var $24c81e0c7e677224$exports = {};
$24c81e0c7e677224$exports = {
    "longPressMessage": `Nospiediet un paturiet, lai skat\u{12B}tu priek\u{161}skat\u{12B}jumu`
};


export {$24c81e0c7e677224$exports as default};
//# sourceMappingURL=lv-LV.js.map
