var $3d838c99e3b574e5$exports = {};
$3d838c99e3b574e5$exports = {
    "longPressMessage": `\xd6nizlemeyi a\xe7mak i\xe7in uzun s\xfcre bas\u{131}l\u{131} tutun`
};


export {$3d838c99e3b574e5$exports as default};
//# sourceMappingURL=tr-TR.js.map
