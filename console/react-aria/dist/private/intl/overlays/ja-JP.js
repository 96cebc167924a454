var $468ee39bcdff2eab$exports = {};
$468ee39bcdff2eab$exports = {
    "dismiss": `\u{9589}\u{3058}\u{308B}`
};


export {$468ee39bcdff2eab$exports as default};
//# sourceMappingURL=ja-JP.js.map
