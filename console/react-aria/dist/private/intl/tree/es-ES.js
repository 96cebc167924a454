var $66e7e7e5ead7eff5$exports = {};
$66e7e7e5ead7eff5$exports = {
    "collapse": `Contraer`,
    "expand": `Expandir`
};


export {$66e7e7e5ead7eff5$exports as default};
//# sourceMappingURL=es-ES.js.map
