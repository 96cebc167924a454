var $4b75270e8f92cad6$exports = {};
$4b75270e8f92cad6$exports = {
    "removeButtonLabel": `No\u{146}emt`,
    "removeDescription": `Nospiediet Delete [Dz\u{113}st], lai no\u{146}emtu tagu.`
};


export {$4b75270e8f92cad6$exports as default};
//# sourceMappingURL=lv-LV.js.map
