var $4b4104460aa6754e$exports = {};
$4b4104460aa6754e$exports = {
    "collapse": `Daralt`,
    "expand": `Geni\u{15F}let`
};


export {$4b4104460aa6754e$exports as default};
//# sourceMappingURL=tr-TR.js.map
