var $8eb7b14d81622099$exports = {};
$8eb7b14d81622099$exports = {
    "steplist": `Zoznam krokov`
};


export {$8eb7b14d81622099$exports as default};
//# sourceMappingURL=sk-SK.mjs.map
