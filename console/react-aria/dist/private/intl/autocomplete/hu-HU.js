var $63ca68592c3eb9c7$exports = {};
$63ca68592c3eb9c7$exports = {
    "collectionLabel": `Javaslatok`
};


export {$63ca68592c3eb9c7$exports as default};
//# sourceMappingURL=hu-HU.js.map
