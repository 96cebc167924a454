var $15f067e02d6f212f$exports = {};
$15f067e02d6f212f$exports = {
    "steplist": `Vaiheluettelo`
};


export {$15f067e02d6f212f$exports as default};
//# sourceMappingURL=fi-FI.js.map
