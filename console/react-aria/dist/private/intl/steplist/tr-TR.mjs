var $3caaab6cc46658a7$exports = {};
$3caaab6cc46658a7$exports = {
    "steplist": `Ad\u{131}m Listesi`
};


export {$3caaab6cc46658a7$exports as default};
//# sourceMappingURL=tr-TR.mjs.map
