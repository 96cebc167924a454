var $ee31078b6fee4059$exports = {};
$ee31078b6fee4059$exports = {
    "longPressMessage": `Ponuku otvor\xedte dlh\xfdm stla\u{10D}en\xedm alebo stla\u{10D}en\xedm kl\xe1vesu Alt + kl\xe1vesu so \u{161}\xedpkou nadol`
};


export {$ee31078b6fee4059$exports as default};
//# sourceMappingURL=sk-SK.js.map
