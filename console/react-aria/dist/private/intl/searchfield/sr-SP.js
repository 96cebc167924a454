var $f7616a3f01aa0e57$exports = {};
$f7616a3f01aa0e57$exports = {
    "Clear search": `Obri\u{161}i pretragu`
};


export {$f7616a3f01aa0e57$exports as default};
//# sourceMappingURL=sr-SP.js.map
