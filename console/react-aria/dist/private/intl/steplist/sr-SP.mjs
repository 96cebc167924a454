var $a62607b6349b0e02$exports = {};
$a62607b6349b0e02$exports = {
    "steplist": `Lista koraka`
};


export {$a62607b6349b0e02$exports as default};
//# sourceMappingURL=sr-SP.mjs.map
