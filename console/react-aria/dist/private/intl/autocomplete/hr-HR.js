var $0e08368e74933adb$exports = {};
$0e08368e74933adb$exports = {
    "collectionLabel": `Prijedlozi`
};


export {$0e08368e74933adb$exports as default};
//# sourceMappingURL=hr-HR.js.map
