var $d0ef3bfb8072a9f2$exports = {};
$d0ef3bfb8072a9f2$exports = {
    "Clear search": `Ryd s\xf8gning`
};


export {$d0ef3bfb8072a9f2$exports as default};
//# sourceMappingURL=da-DK.js.map
