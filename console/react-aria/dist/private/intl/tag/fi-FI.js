var $29c6aaf67bdfcd07$exports = {};
$29c6aaf67bdfcd07$exports = {
    "removeButtonLabel": `Poista`,
    "removeDescription": `Poista tunniste painamalla Poista-painiketta.`
};


export {$29c6aaf67bdfcd07$exports as default};
//# sourceMappingURL=fi-FI.js.map
