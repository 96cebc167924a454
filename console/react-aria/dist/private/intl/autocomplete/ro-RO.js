var $9bd1eef42a701f16$exports = {};
$9bd1eef42a701f16$exports = {
    "collectionLabel": `Sugestii`
};


export {$9bd1eef42a701f16$exports as default};
//# sourceMappingURL=ro-RO.js.map
