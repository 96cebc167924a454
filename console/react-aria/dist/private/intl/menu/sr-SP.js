var $db19e17d66aaee59$exports = {};
$db19e17d66aaee59$exports = {
    "longPressMessage": `Dugo pritisnite ili pritisnite Alt + strelicu prema dole da otvorite meni`
};


export {$db19e17d66aaee59$exports as default};
//# sourceMappingURL=sr-SP.js.map
