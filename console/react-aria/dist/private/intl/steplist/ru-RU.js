var $ebb0c6661e09dc46$exports = {};
$ebb0c6661e09dc46$exports = {
    "steplist": `\u{421}\u{43F}\u{438}\u{441}\u{43E}\u{43A} \u{448}\u{430}\u{433}\u{43E}\u{432}`
};


export {$ebb0c6661e09dc46$exports as default};
//# sourceMappingURL=ru-RU.js.map
