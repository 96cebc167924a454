var $361ade52163c44df$exports = {};
$361ade52163c44df$exports = {
    "longPressMessage": `N\xe1h\u{13E}ad otvor\xedte dlh\xfdm stla\u{10D}en\xedm`
};


export {$361ade52163c44df$exports as default};
//# sourceMappingURL=sk-SK.mjs.map
