var $1807e3c6c53bd28a$exports = {};
$1807e3c6c53bd28a$exports = {
    "dismiss": `\u{391}\u{3C0}\u{3CC}\u{3C1}\u{3C1}\u{3B9}\u{3C8}\u{3B7}`
};


export {$1807e3c6c53bd28a$exports as default};
//# sourceMappingURL=el-GR.js.map
