var $d65b16fb62638206$exports = {};
$d65b16fb62638206$exports = {
    "Empty": `\u{7A7A}`
};


export {$d65b16fb62638206$exports as default};
//# sourceMappingURL=ja-JP.js.map
