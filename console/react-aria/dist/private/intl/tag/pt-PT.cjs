module.exports = {
    "removeButtonLabel": `Eliminar`,
    "removeDescription": `Prima Delete para eliminar a tag.`
};


//# sourceMappingURL=pt-PT.cjs.map
