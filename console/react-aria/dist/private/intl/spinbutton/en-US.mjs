var $df59f74ff621f180$exports = {};
$df59f74ff621f180$exports = {
    "Empty": `Empty`
};


export {$df59f74ff621f180$exports as default};
//# sourceMappingURL=en-US.mjs.map
