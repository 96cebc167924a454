var $f9f663aa98586040$exports = {};
$f9f663aa98586040$exports = {
    "removeButtonLabel": `Remover`,
    "removeDescription": `Pressione Delete para remover a tag.`
};


export {$f9f663aa98586040$exports as default};
//# sourceMappingURL=pt-BR.js.map
