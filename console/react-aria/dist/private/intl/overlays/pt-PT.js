var $0fbbd7440be4b028$exports = {};
$0fbbd7440be4b028$exports = {
    "dismiss": `Dispensar`
};


export {$0fbbd7440be4b028$exports as default};
//# sourceMappingURL=pt-PT.js.map
