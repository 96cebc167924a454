var $2e79e86d1ef71783$exports = {};
$2e79e86d1ef71783$exports = {
    "Clear search": `Vymaza\u{165} vyh\u{13E}ad\xe1vanie`
};


export {$2e79e86d1ef71783$exports as default};
//# sourceMappingURL=sk-SK.js.map
