var $4a3ae9b8604a5024$exports = {};
$4a3ae9b8604a5024$exports = {
    "longPressMessage": `Podr\u{17E}en\xedm tla\u{10D}\xedtka otev\u{159}ete n\xe1hled`
};


export {$4a3ae9b8604a5024$exports as default};
//# sourceMappingURL=cs-CZ.js.map
