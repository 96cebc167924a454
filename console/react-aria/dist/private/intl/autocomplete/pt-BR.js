var $207067161a221ade$exports = {};
$207067161a221ade$exports = {
    "collectionLabel": `Sugest\xf5es`
};


export {$207067161a221ade$exports as default};
//# sourceMappingURL=pt-BR.js.map
