module.exports = {
    "longPressMessage": `Tieni premuto per aprire l\u{2019}anteprima`
};


//# sourceMappingURL=it-IT.cjs.map
