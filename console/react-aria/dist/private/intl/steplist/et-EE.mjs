var $0811fc3659541ca9$exports = {};
$0811fc3659541ca9$exports = {
    "steplist": `Sammude loend`
};


export {$0811fc3659541ca9$exports as default};
//# sourceMappingURL=et-EE.mjs.map
