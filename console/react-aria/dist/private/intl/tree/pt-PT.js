var $f115afe66b55c3e4$exports = {};
$f115afe66b55c3e4$exports = {
    "collapse": `Colapsar`,
    "expand": `Expandir`
};


export {$f115afe66b55c3e4$exports as default};
//# sourceMappingURL=pt-PT.js.map
