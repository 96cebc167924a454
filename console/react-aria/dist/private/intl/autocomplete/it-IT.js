var $3db6e8d77c1ed7d7$exports = {};
$3db6e8d77c1ed7d7$exports = {
    "collectionLabel": `Suggerimenti`
};


export {$3db6e8d77c1ed7d7$exports as default};
//# sourceMappingURL=it-IT.js.map
