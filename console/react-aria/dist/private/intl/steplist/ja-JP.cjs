module.exports = {
    "steplist": `\u{624B}\u{9806}\u{30EA}\u{30B9}\u{30C8}`
};


//# sourceMappingURL=ja-JP.cjs.map
