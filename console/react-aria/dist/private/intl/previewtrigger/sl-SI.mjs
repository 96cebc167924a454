var $64f384636f1e9079$exports = {};
$64f384636f1e9079$exports = {
    "longPressMessage": `Dolg pritisk za odpiranje predogleda`
};


export {$64f384636f1e9079$exports as default};
//# sourceMappingURL=sl-SI.mjs.map
