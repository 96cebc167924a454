var $fd2ef5eb9512d56c$exports = {};
$fd2ef5eb9512d56c$exports = {
    "longPressMessage": `Dugo pritisnite ili pritisnite Alt + strelicu prema dolje za otvaranje izbornika`
};


export {$fd2ef5eb9512d56c$exports as default};
//# sourceMappingURL=hr-HR.js.map
