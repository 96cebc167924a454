var $284cae5a44df2155$exports = {};
$284cae5a44df2155$exports = {
    "steplist": `\u{421}\u{43F}\u{438}\u{441}\u{44A}\u{43A} \u{441}\u{44A}\u{441} \u{441}\u{442}\u{44A}\u{43F}\u{43A}\u{438}`
};


export {$284cae5a44df2155$exports as default};
//# sourceMappingURL=bg-BG.js.map
