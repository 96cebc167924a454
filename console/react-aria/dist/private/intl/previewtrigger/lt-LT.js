var $690ac72b3bbcb780$exports = {};
$690ac72b3bbcb780$exports = {
    "longPressMessage": `Ilgai paspauskite, kad atvertum\u{117}te per\u{17E}i\u{16B}r\u{105}`
};


export {$690ac72b3bbcb780$exports as default};
//# sourceMappingURL=lt-LT.js.map
