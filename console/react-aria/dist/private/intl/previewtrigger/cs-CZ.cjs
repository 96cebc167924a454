module.exports = {
    "longPressMessage": `Podr\u{17E}en\xedm tla\u{10D}\xedtka otev\u{159}ete n\xe1hled`
};


//# sourceMappingURL=cs-CZ.cjs.map
