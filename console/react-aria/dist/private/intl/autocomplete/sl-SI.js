var $d1cb9774f43fc6b4$exports = {};
$d1cb9774f43fc6b4$exports = {
    "collectionLabel": `Predlogi`
};


export {$d1cb9774f43fc6b4$exports as default};
//# sourceMappingURL=sl-SI.js.map
