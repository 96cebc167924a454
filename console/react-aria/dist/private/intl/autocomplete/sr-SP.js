var $c3040f856709f908$exports = {};
$c3040f856709f908$exports = {
    "collectionLabel": `Predlozi`
};


export {$c3040f856709f908$exports as default};
//# sourceMappingURL=sr-SP.js.map
