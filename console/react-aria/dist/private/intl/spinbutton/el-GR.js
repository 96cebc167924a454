var $0b4fbe0448f2b161$exports = {};
$0b4fbe0448f2b161$exports = {
    "Empty": `\u{386}\u{3B4}\u{3B5}\u{3B9}\u{3BF}`
};


export {$0b4fbe0448f2b161$exports as default};
//# sourceMappingURL=el-GR.js.map
