var $777fb2d3af4852c0$exports = {};
$777fb2d3af4852c0$exports = {
    "dismiss": `\u{95DC}\u{9589}`
};


export {$777fb2d3af4852c0$exports as default};
//# sourceMappingURL=zh-TW.js.map
