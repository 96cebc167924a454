var $517383c8ecdbd830$exports = {};
$517383c8ecdbd830$exports = {
    "longPressMessage": `Podr\u{17E}en\xedm tla\u{10D}\xedtka otev\u{159}ete n\xe1hled`
};


export {$517383c8ecdbd830$exports as default};
//# sourceMappingURL=cs-CZ.mjs.map
