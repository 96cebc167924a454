var $3c11bf0022a08f6e$exports = {};
$3c11bf0022a08f6e$exports = {
    "longPressMessage": `Pressione e segure ou pressione Alt + Seta para baixo para abrir o menu`
};


export {$3c11bf0022a08f6e$exports as default};
//# sourceMappingURL=pt-BR.js.map
