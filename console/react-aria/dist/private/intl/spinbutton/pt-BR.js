var $d1470c3be0d0c645$exports = {};
$d1470c3be0d0c645$exports = {
    "Empty": `Vazio`
};


export {$d1470c3be0d0c645$exports as default};
//# sourceMappingURL=pt-BR.js.map
