var $082225c408e3c68a$exports = {};
$082225c408e3c68a$exports = {
    "longPressMessage": `\u{3A0}\u{3B1}\u{3C4}\u{3AE}\u{3C3}\u{3C4}\u{3B5} \u{3C0}\u{3B1}\u{3C1}\u{3B1}\u{3C4}\u{3B5}\u{3C4}\u{3B1}\u{3BC}\u{3AD}\u{3BD}\u{3B1} \u{3B3}\u{3B9}\u{3B1} \u{3BD}\u{3B1} \u{3B1}\u{3BD}\u{3BF}\u{3AF}\u{3BE}\u{3B5}\u{3C4}\u{3B5} \u{3C4}\u{3B7}\u{3BD} \u{3C0}\u{3C1}\u{3BF}\u{3B5}\u{3C0}\u{3B9}\u{3C3}\u{3BA}\u{3CC}\u{3C0}\u{3B7}\u{3C3}\u{3B7}`
};


export {$082225c408e3c68a$exports as default};
//# sourceMappingURL=el-GR.mjs.map
