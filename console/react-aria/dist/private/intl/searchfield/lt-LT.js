var $1590e75f3c5cb38d$exports = {};
$1590e75f3c5cb38d$exports = {
    "Clear search": `I\u{161}valyti ie\u{161}k\u{105}`
};


export {$1590e75f3c5cb38d$exports as default};
//# sourceMappingURL=lt-LT.js.map
