var $cecb916c06b07788$exports = {};
$cecb916c06b07788$exports = {
    "steplist": `Schrittliste`
};


export {$cecb916c06b07788$exports as default};
//# sourceMappingURL=de-DE.mjs.map
