var $43f6071dc96124b6$exports = {};
$43f6071dc96124b6$exports = {
    "longPressMessage": `Avaa esikatselu painamalla pitk\xe4\xe4n`
};


export {$43f6071dc96124b6$exports as default};
//# sourceMappingURL=fi-FI.js.map
