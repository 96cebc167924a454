var $39a94f2b3ffc7761$exports = {};
$39a94f2b3ffc7761$exports = {
    "Clear search": `Tyhjenn\xe4 haku`
};


export {$39a94f2b3ffc7761$exports as default};
//# sourceMappingURL=fi-FI.js.map
