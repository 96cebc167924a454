var $33bded0aea812498$exports = {};
$33bded0aea812498$exports = {
    "collapse": `Pienenn\xe4`,
    "expand": `Laajenna`
};


export {$33bded0aea812498$exports as default};
//# sourceMappingURL=fi-FI.js.map
