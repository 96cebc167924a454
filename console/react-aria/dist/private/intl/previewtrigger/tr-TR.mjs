var $4ea6b80666e56e40$exports = {};
$4ea6b80666e56e40$exports = {
    "longPressMessage": `\xd6nizlemeyi a\xe7mak i\xe7in uzun s\xfcre bas\u{131}l\u{131} tutun`
};


export {$4ea6b80666e56e40$exports as default};
//# sourceMappingURL=tr-TR.mjs.map
