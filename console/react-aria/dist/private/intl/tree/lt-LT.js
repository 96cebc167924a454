var $d9b94f1efaf977b2$exports = {};
$d9b94f1efaf977b2$exports = {
    "collapse": `Sutraukti`,
    "expand": `I\u{161}skleisti`
};


export {$d9b94f1efaf977b2$exports as default};
//# sourceMappingURL=lt-LT.js.map
