var $cfb49f454ae5dd4d$exports = {};
$cfb49f454ae5dd4d$exports = {
    "collectionLabel": `N\xe1vrhy`
};


export {$cfb49f454ae5dd4d$exports as default};
//# sourceMappingURL=cs-CZ.js.map
