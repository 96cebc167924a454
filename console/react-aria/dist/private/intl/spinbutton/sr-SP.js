var $839cc99ae06fb8a7$exports = {};
$839cc99ae06fb8a7$exports = {
    "Empty": `Prazno`
};


export {$839cc99ae06fb8a7$exports as default};
//# sourceMappingURL=sr-SP.js.map
