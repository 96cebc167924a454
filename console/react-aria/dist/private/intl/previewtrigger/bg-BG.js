var $a365cfdb83a32ea7$exports = {};
$a365cfdb83a32ea7$exports = {
    "longPressMessage": `\u{41D}\u{430}\u{442}\u{438}\u{441}\u{43D}\u{435}\u{442}\u{435} \u{43F}\u{440}\u{43E}\u{434}\u{44A}\u{43B}\u{436}\u{438}\u{442}\u{435}\u{43B}\u{43D}\u{43E}, \u{437}\u{430} \u{434}\u{430} \u{43E}\u{442}\u{432}\u{43E}\u{440}\u{438}\u{442}\u{435} \u{43F}\u{440}\u{435}\u{434}\u{432}\u{430}\u{440}\u{438}\u{442}\u{435}\u{43B}\u{435}\u{43D} \u{43F}\u{440}\u{435}\u{433}\u{43B}\u{435}\u{434}`
};


export {$a365cfdb83a32ea7$exports as default};
//# sourceMappingURL=bg-BG.js.map
