var $7789264f17a3e680$exports = {};
$7789264f17a3e680$exports = {
    "longPressMessage": `Premi a lungo o premi Alt + Freccia gi\xf9 per aprire il menu`
};


export {$7789264f17a3e680$exports as default};
//# sourceMappingURL=it-IT.js.map
