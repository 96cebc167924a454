var $41e1b3c69b68d111$exports = {};
$41e1b3c69b68d111$exports = {
    "collectionLabel": `Pasi\u{16B}lymai`
};


export {$41e1b3c69b68d111$exports as default};
//# sourceMappingURL=lt-LT.js.map
