var $b9ef346f411e7c3d$exports = {};
$b9ef346f411e7c3d$exports = {
    "steplist": `\u{421}\u{43F}\u{438}\u{441}\u{44A}\u{43A} \u{441}\u{44A}\u{441} \u{441}\u{442}\u{44A}\u{43F}\u{43A}\u{438}`
};


export {$b9ef346f411e7c3d$exports as default};
//# sourceMappingURL=bg-BG.mjs.map
