var $a055c59c8a4fae4e$exports = {};
$a055c59c8a4fae4e$exports = {
    "steplist": `\u{6B65}\u{9AA4}\u{5217}\u{8868}`
};


export {$a055c59c8a4fae4e$exports as default};
//# sourceMappingURL=zh-CN.mjs.map
