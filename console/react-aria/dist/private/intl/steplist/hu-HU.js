var $56a13689566be7f6$exports = {};
$56a13689566be7f6$exports = {
    "steplist": `L\xe9p\xe9sek list\xe1ja`
};


export {$56a13689566be7f6$exports as default};
//# sourceMappingURL=hu-HU.js.map
