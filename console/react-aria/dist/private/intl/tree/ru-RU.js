var $b83f5a20b68815e3$exports = {};
$b83f5a20b68815e3$exports = {
    "collapse": `\u{421}\u{432}\u{435}\u{440}\u{43D}\u{443}\u{442}\u{44C}`,
    "expand": `\u{420}\u{430}\u{437}\u{432}\u{435}\u{440}\u{43D}\u{443}\u{442}\u{44C}`
};


export {$b83f5a20b68815e3$exports as default};
//# sourceMappingURL=ru-RU.js.map
