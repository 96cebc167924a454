var $87d7f71d024c7188$exports = {};
$87d7f71d024c7188$exports = {
    "longPressMessage": `N\xe1h\u{13E}ad otvor\xedte dlh\xfdm stla\u{10D}en\xedm`
};


export {$87d7f71d024c7188$exports as default};
//# sourceMappingURL=sk-SK.js.map
