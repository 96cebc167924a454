var $c8c1cdd6d52a0cff$exports = {};
$c8c1cdd6d52a0cff$exports = {
    "collectionLabel": `Suggestions`
};


export {$c8c1cdd6d52a0cff$exports as default};
//# sourceMappingURL=en-US.js.map
