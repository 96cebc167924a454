var $5ec8a087eb7a3936$exports = {};
$5ec8a087eb7a3936$exports = {
    "steplist": `\u{624B}\u{9806}\u{30EA}\u{30B9}\u{30C8}`
};


export {$5ec8a087eb7a3936$exports as default};
//# sourceMappingURL=ja-JP.js.map
