var $4d11384021e4dda9$exports = {};
$4d11384021e4dda9$exports = {
    "longPressMessage": `Lai atv\u{113}rtu izv\u{113}lni, turiet nospiestu vai nospiediet tausti\u{146}u kombin\u{101}ciju Alt + lejupv\u{113}rst\u{101} bulti\u{146}a`
};


export {$4d11384021e4dda9$exports as default};
//# sourceMappingURL=lv-LV.js.map
