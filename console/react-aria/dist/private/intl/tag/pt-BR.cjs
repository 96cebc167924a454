module.exports = {
    "removeButtonLabel": `Remover`,
    "removeDescription": `Pressione Delete para remover a tag.`
};


//# sourceMappingURL=pt-BR.cjs.map
