var $a032e0d97ae6e538$exports = {};
$a032e0d97ae6e538$exports = {
    "expand": `Expand`,
    "collapse": `Collapse`
};


export {$a032e0d97ae6e538$exports as default};
//# sourceMappingURL=en-US.js.map
