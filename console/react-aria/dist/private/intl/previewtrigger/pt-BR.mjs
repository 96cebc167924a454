var $0444aff26a6b006c$exports = {};
$0444aff26a6b006c$exports = {
    "longPressMessage": `Pressione e segure para abrir a visualiza\xe7\xe3o`
};


export {$0444aff26a6b006c$exports as default};
//# sourceMappingURL=pt-BR.mjs.map
