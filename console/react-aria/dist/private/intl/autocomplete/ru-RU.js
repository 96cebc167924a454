var $10cfc1621fe3c6bb$exports = {};
$10cfc1621fe3c6bb$exports = {
    "collectionLabel": `\u{41F}\u{440}\u{435}\u{434}\u{43B}\u{43E}\u{436}\u{435}\u{43D}\u{438}\u{44F}`
};


export {$10cfc1621fe3c6bb$exports as default};
//# sourceMappingURL=ru-RU.js.map
