var $846095793768a608$exports = {};
$846095793768a608$exports = {
    "collapse": `R\xe9duire`,
    "expand": `D\xe9velopper`
};


export {$846095793768a608$exports as default};
//# sourceMappingURL=fr-FR.js.map
