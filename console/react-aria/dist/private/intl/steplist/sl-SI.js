var $7df0ee8a6fb20a02$exports = {};
$7df0ee8a6fb20a02$exports = {
    "steplist": `Seznam korakov`
};


export {$7df0ee8a6fb20a02$exports as default};
//# sourceMappingURL=sl-SI.js.map
