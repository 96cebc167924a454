var $8b158ec3a3560443$exports = {};
$8b158ec3a3560443$exports = {
    "removeButtonLabel": `Kald\u{131}r`,
    "removeDescription": `Etiketi kald\u{131}rmak i\xe7in Sil tu\u{15F}una bas\u{131}n.`
};


export {$8b158ec3a3560443$exports as default};
//# sourceMappingURL=tr-TR.js.map
