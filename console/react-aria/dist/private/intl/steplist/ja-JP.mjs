var $06a26e3c1aecc5de$exports = {};
$06a26e3c1aecc5de$exports = {
    "steplist": `\u{624B}\u{9806}\u{30EA}\u{30B9}\u{30C8}`
};


export {$06a26e3c1aecc5de$exports as default};
//# sourceMappingURL=ja-JP.mjs.map
