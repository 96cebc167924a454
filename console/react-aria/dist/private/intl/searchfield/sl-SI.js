var $d3e1a98801b421b4$exports = {};
$d3e1a98801b421b4$exports = {
    "Clear search": `Po\u{10D}isti iskanje`
};


export {$d3e1a98801b421b4$exports as default};
//# sourceMappingURL=sl-SI.js.map
