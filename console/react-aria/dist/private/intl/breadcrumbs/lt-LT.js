var $66069f084a441eb0$exports = {};
$66069f084a441eb0$exports = {
    "breadcrumbs": `Nar\u{161}ymo kelias`
};


export {$66069f084a441eb0$exports as default};
//# sourceMappingURL=lt-LT.js.map
