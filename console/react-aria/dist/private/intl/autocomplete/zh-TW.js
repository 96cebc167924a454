var $e1a7aa5ac7bd275d$exports = {};
$e1a7aa5ac7bd275d$exports = {
    "collectionLabel": `\u{5EFA}\u{8B70}`
};


export {$e1a7aa5ac7bd275d$exports as default};
//# sourceMappingURL=zh-TW.js.map
