var $ca806bcb95e15f50$exports = {};
$ca806bcb95e15f50$exports = {
    "breadcrumbs": `Navigointilinkit`
};


export {$ca806bcb95e15f50$exports as default};
//# sourceMappingURL=fi-FI.js.map
