var $f7565bfc419dc5dd$exports = {};
$f7565bfc419dc5dd$exports = {
    "dismiss": `Revocare`
};


export {$f7565bfc419dc5dd$exports as default};
//# sourceMappingURL=ro-RO.js.map
