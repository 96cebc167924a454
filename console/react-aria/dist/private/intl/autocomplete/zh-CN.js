var $d30f4ff5dd7cacbe$exports = {};
$d30f4ff5dd7cacbe$exports = {
    "collectionLabel": `\u{5EFA}\u{8BAE}`
};


export {$d30f4ff5dd7cacbe$exports as default};
//# sourceMappingURL=zh-CN.js.map
