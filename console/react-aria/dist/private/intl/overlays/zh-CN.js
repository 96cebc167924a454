var $5ae64e77c9eea3d2$exports = {};
$5ae64e77c9eea3d2$exports = {
    "dismiss": `\u{53D6}\u{6D88}`
};


export {$5ae64e77c9eea3d2$exports as default};
//# sourceMappingURL=zh-CN.js.map
