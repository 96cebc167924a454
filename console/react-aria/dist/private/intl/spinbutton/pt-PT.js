var $ab2047c4958231e5$exports = {};
$ab2047c4958231e5$exports = {
    "Empty": `Vazio`
};


export {$ab2047c4958231e5$exports as default};
//# sourceMappingURL=pt-PT.js.map
