var $24753bbee8e5304e$exports = {};
$24753bbee8e5304e$exports = {
    "steplist": `Zoznam krokov`
};


export {$24753bbee8e5304e$exports as default};
//# sourceMappingURL=sk-SK.js.map
