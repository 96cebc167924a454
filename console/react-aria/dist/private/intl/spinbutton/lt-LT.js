var $fa4a86f0a08c73a3$exports = {};
$fa4a86f0a08c73a3$exports = {
    "Empty": `Tu\u{161}\u{10D}ias`
};


export {$fa4a86f0a08c73a3$exports as default};
//# sourceMappingURL=lt-LT.js.map
