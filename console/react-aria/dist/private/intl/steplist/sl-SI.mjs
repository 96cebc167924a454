var $e7e29d39120ab458$exports = {};
$e7e29d39120ab458$exports = {
    "steplist": `Seznam korakov`
};


export {$e7e29d39120ab458$exports as default};
//# sourceMappingURL=sl-SI.mjs.map
