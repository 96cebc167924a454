var $b05c0e9756af7d3d$exports = {};
$b05c0e9756af7d3d$exports = {
    "Empty": `\u{7A7A}\u{767D}`
};


export {$b05c0e9756af7d3d$exports as default};
//# sourceMappingURL=zh-TW.js.map
