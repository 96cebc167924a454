var $e7c41f398f889874$exports = {};
$e7c41f398f889874$exports = {
    "longPressMessage": `Za odprtje menija pritisnite in dr\u{17E}ite gumb ali pritisnite Alt+pu\u{161}\u{10D}ica navzdol`
};


export {$e7c41f398f889874$exports as default};
//# sourceMappingURL=sl-SI.js.map
