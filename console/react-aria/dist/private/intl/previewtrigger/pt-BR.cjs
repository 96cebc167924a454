module.exports = {
    "longPressMessage": `Pressione e segure para abrir a visualiza\xe7\xe3o`
};


//# sourceMappingURL=pt-BR.cjs.map
