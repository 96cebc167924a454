var $4f85b575c74fe7af$exports = {};
$4f85b575c74fe7af$exports = {
    "steplist": `\u{6B65}\u{9AA4}\u{5217}\u{8868}`
};


export {$4f85b575c74fe7af$exports as default};
//# sourceMappingURL=zh-CN.js.map
