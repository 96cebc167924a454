module.exports = {
    "longPressMessage": `Ilgai paspauskite, kad atvertum\u{117}te per\u{17E}i\u{16B}r\u{105}`
};


//# sourceMappingURL=lt-LT.cjs.map
