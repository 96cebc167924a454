var $a057cd3abedada78$exports = {};
$a057cd3abedada78$exports = {
    "steplist": `Lista krok\xf3w`
};


export {$a057cd3abedada78$exports as default};
//# sourceMappingURL=pl-PL.mjs.map
