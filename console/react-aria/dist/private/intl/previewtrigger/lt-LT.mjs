var $e3c157c095948893$exports = {};
$e3c157c095948893$exports = {
    "longPressMessage": `Ilgai paspauskite, kad atvertum\u{117}te per\u{17E}i\u{16B}r\u{105}`
};


export {$e3c157c095948893$exports as default};
//# sourceMappingURL=lt-LT.mjs.map
