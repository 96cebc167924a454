var $0966c67eaa2fccd8$exports = {};
$0966c67eaa2fccd8$exports = {
    "collectionLabel": `\xd6neriler`
};


export {$0966c67eaa2fccd8$exports as default};
//# sourceMappingURL=tr-TR.js.map
