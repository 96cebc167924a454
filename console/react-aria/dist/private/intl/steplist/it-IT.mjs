var $ca61fbee4cf6930d$exports = {};
$ca61fbee4cf6930d$exports = {
    "steplist": `Elenco dei passaggi`
};


export {$ca61fbee4cf6930d$exports as default};
//# sourceMappingURL=it-IT.mjs.map
