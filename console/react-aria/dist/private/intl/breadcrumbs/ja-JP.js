var $646da6523bb57d89$exports = {};
$646da6523bb57d89$exports = {
    "breadcrumbs": `\u{30D1}\u{30F3}\u{304F}\u{305A}\u{30EA}\u{30B9}\u{30C8}`
};


export {$646da6523bb57d89$exports as default};
//# sourceMappingURL=ja-JP.js.map
