var $f098d4e4378b4583$exports = {};
$f098d4e4378b4583$exports = {
    "Empty": `Tom`
};


export {$f098d4e4378b4583$exports as default};
//# sourceMappingURL=da-DK.js.map
