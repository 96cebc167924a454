var $f0db846cb11e4e2f$exports = {};
$f0db846cb11e4e2f$exports = {
    "longPressMessage": `Long press or press Alt + ArrowDown to open menu`
};


export {$f0db846cb11e4e2f$exports as default};
//# sourceMappingURL=en-US.js.map
