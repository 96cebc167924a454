var $776a661cc1f12915$exports = {};
$776a661cc1f12915$exports = {
    "collapse": `Recolher`,
    "expand": `Expandir`
};


export {$776a661cc1f12915$exports as default};
//# sourceMappingURL=pt-BR.js.map
