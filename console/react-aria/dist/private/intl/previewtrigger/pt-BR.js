var $6659bb57b3335a6e$exports = {};
$6659bb57b3335a6e$exports = {
    "longPressMessage": `Pressione e segure para abrir a visualiza\xe7\xe3o`
};


export {$6659bb57b3335a6e$exports as default};
//# sourceMappingURL=pt-BR.js.map
