var $0dc45882a02983b8$exports = {};
$0dc45882a02983b8$exports = {
    "collapse": `Zbali\u{165}`,
    "expand": `Rozbali\u{165}`
};


export {$0dc45882a02983b8$exports as default};
//# sourceMappingURL=sk-SK.js.map
