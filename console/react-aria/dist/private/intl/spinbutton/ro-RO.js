var $794d59e82f1a554e$exports = {};
$794d59e82f1a554e$exports = {
    "Empty": `Gol`
};


export {$794d59e82f1a554e$exports as default};
//# sourceMappingURL=ro-RO.js.map
