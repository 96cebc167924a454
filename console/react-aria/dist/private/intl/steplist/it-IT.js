var $30fb2ef57c9fd5e9$exports = {};
$30fb2ef57c9fd5e9$exports = {
    "steplist": `Elenco dei passaggi`
};


export {$30fb2ef57c9fd5e9$exports as default};
//# sourceMappingURL=it-IT.js.map
