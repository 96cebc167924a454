module.exports = {
    "longPressMessage": `\xd6nizlemeyi a\xe7mak i\xe7in uzun s\xfcre bas\u{131}l\u{131} tutun`
};


//# sourceMappingURL=tr-TR.cjs.map
