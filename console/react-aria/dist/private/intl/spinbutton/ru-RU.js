var $939bdba5354055fc$exports = {};
$939bdba5354055fc$exports = {
    "Empty": `\u{41D}\u{435} \u{437}\u{430}\u{43F}\u{43E}\u{43B}\u{43D}\u{435}\u{43D}\u{43E}`
};


export {$939bdba5354055fc$exports as default};
//# sourceMappingURL=ru-RU.js.map
