var $169dbc4eb4b60ffe$exports = {};
$169dbc4eb4b60ffe$exports = {
    "dismiss": `Atmesti`
};


export {$169dbc4eb4b60ffe$exports as default};
//# sourceMappingURL=lt-LT.js.map
