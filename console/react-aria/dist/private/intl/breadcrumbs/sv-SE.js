var $0236fca4f9e2096f$exports = {};
$0236fca4f9e2096f$exports = {
    "breadcrumbs": `S\xf6kv\xe4gar`
};


export {$0236fca4f9e2096f$exports as default};
//# sourceMappingURL=sv-SE.js.map
