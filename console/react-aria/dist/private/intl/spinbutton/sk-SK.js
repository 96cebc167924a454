var $a91745b2bb634653$exports = {};
$a91745b2bb634653$exports = {
    "Empty": `Pr\xe1zdne`
};


export {$a91745b2bb634653$exports as default};
//# sourceMappingURL=sk-SK.js.map
