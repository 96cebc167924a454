var $a274fe38c0a5ccb5$exports = {};
$a274fe38c0a5ccb5$exports = {
    "collapse": `\u{6298}\u{308A}\u{305F}\u{305F}\u{3080}`,
    "expand": `\u{5C55}\u{958B}`
};


export {$a274fe38c0a5ccb5$exports as default};
//# sourceMappingURL=ja-JP.js.map
