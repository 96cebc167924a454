var $905f0fdfda99a21c$exports = {};
$905f0fdfda99a21c$exports = {
    "collapse": `\u{6298}\u{53E0}`,
    "expand": `\u{6269}\u{5C55}`
};


export {$905f0fdfda99a21c$exports as default};
//# sourceMappingURL=zh-CN.js.map
