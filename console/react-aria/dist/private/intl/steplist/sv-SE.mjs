var $bf14386b9030e444$exports = {};
$bf14386b9030e444$exports = {
    "steplist": `Steglista`
};


export {$bf14386b9030e444$exports as default};
//# sourceMappingURL=sv-SE.mjs.map
