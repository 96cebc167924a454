var $0ca76e569d2ccce7$exports = {};
$0ca76e569d2ccce7$exports = {
    "Empty": `\u{418}\u{437}\u{43F}\u{440}\u{430}\u{437}\u{43D}\u{438}`
};


export {$0ca76e569d2ccce7$exports as default};
//# sourceMappingURL=bg-BG.js.map
