var $5e2e190734935baa$exports = {};
$5e2e190734935baa$exports = {
    "longPressMessage": `\u{41D}\u{430}\u{436}\u{43C}\u{438}\u{442}\u{435} \u{438} \u{443}\u{434}\u{435}\u{440}\u{436}\u{438}\u{432}\u{430}\u{439}\u{442}\u{435}, \u{447}\u{442}\u{43E}\u{431}\u{44B} \u{43E}\u{442}\u{43A}\u{440}\u{44B}\u{442}\u{44C} \u{43F}\u{440}\u{435}\u{434}\u{432}\u{430}\u{440}\u{438}\u{442}\u{435}\u{43B}\u{44C}\u{43D}\u{44B}\u{439} \u{43F}\u{440}\u{43E}\u{441}\u{43C}\u{43E}\u{442}\u{440}`
};


export {$5e2e190734935baa$exports as default};
//# sourceMappingURL=ru-RU.js.map
