var $146e06ebc49e9b6f$exports = {};
$146e06ebc49e9b6f$exports = {
    "removeButtonLabel": `Pa\u{161}alinti`,
    "removeDescription": `Nor\u{117}dami pa\u{161}alinti \u{17E}ym\u{105}, paspauskite \u{201E}Delete\u{201C} klavi\u{161}\u{105}.`
};


export {$146e06ebc49e9b6f$exports as default};
//# sourceMappingURL=lt-LT.js.map
