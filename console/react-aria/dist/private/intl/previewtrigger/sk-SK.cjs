module.exports = {
    "longPressMessage": `N\xe1h\u{13E}ad otvor\xedte dlh\xfdm stla\u{10D}en\xedm`
};


//# sourceMappingURL=sk-SK.cjs.map
