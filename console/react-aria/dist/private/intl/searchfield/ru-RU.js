var $ae63ae34751ab5f3$exports = {};
$ae63ae34751ab5f3$exports = {
    "Clear search": `\u{41E}\u{447}\u{438}\u{441}\u{442}\u{438}\u{442}\u{44C} \u{43F}\u{43E}\u{438}\u{441}\u{43A}`
};


export {$ae63ae34751ab5f3$exports as default};
//# sourceMappingURL=ru-RU.js.map
