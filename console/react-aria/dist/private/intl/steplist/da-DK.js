var $c2519f1cedffc78d$exports = {};
$c2519f1cedffc78d$exports = {
    "steplist": `Trinliste`
};


export {$c2519f1cedffc78d$exports as default};
//# sourceMappingURL=da-DK.js.map
