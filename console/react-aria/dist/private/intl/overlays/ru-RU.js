var $c6f64ca2a185d9a4$exports = {};
$c6f64ca2a185d9a4$exports = {
    "dismiss": `\u{41F}\u{440}\u{43E}\u{43F}\u{443}\u{441}\u{442}\u{438}\u{442}\u{44C}`
};


export {$c6f64ca2a185d9a4$exports as default};
//# sourceMappingURL=ru-RU.js.map
