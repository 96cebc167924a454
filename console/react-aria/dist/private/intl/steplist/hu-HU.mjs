var $61940958345731fa$exports = {};
$61940958345731fa$exports = {
    "steplist": `L\xe9p\xe9sek list\xe1ja`
};


export {$61940958345731fa$exports as default};
//# sourceMappingURL=hu-HU.mjs.map
