var $0fc8d07a60536c0c$exports = {};
$0fc8d07a60536c0c$exports = {
    "steplist": `Step List`
};


export {$0fc8d07a60536c0c$exports as default};
//# sourceMappingURL=en-US.js.map
