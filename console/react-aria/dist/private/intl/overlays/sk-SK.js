var $2d0e8d00362597fd$exports = {};
$2d0e8d00362597fd$exports = {
    "dismiss": `Zru\u{161}i\u{165}`
};


export {$2d0e8d00362597fd$exports as default};
//# sourceMappingURL=sk-SK.js.map
