var $c30bcbff020b7d20$exports = {};
$c30bcbff020b7d20$exports = {
    "collectionLabel": `\u{41F}\u{440}\u{435}\u{434}\u{43B}\u{43E}\u{436}\u{435}\u{43D}\u{438}\u{44F}`
};


export {$c30bcbff020b7d20$exports as default};
//# sourceMappingURL=bg-BG.js.map
