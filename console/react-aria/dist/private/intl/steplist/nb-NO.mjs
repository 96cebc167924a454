var $6ec8233ab679b881$exports = {};
$6ec8233ab679b881$exports = {
    "steplist": `Trinnliste`
};


export {$6ec8233ab679b881$exports as default};
//# sourceMappingURL=nb-NO.mjs.map
