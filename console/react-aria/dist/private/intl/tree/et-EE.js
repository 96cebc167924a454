var $d1e5304bb283ec9e$exports = {};
$d1e5304bb283ec9e$exports = {
    "collapse": `Ahenda`,
    "expand": `Laienda`
};


export {$d1e5304bb283ec9e$exports as default};
//# sourceMappingURL=et-EE.js.map
