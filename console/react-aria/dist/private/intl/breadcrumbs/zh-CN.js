var $0613376675987e5f$exports = {};
$0613376675987e5f$exports = {
    "breadcrumbs": `\u{5BFC}\u{822A}\u{680F}`
};


export {$0613376675987e5f$exports as default};
//# sourceMappingURL=zh-CN.js.map
