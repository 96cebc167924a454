var $44d761a9d63b2146$exports = {};
$44d761a9d63b2146$exports = {
    "collectionLabel": `F\xf6rslag`
};


export {$44d761a9d63b2146$exports as default};
//# sourceMappingURL=sv-SE.js.map
