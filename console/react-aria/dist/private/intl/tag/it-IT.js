var $7f7c2f328f8670a2$exports = {};
$7f7c2f328f8670a2$exports = {
    "removeButtonLabel": `Rimuovi`,
    "removeDescription": `Premi Elimina per rimuovere il tag.`
};


export {$7f7c2f328f8670a2$exports as default};
//# sourceMappingURL=it-IT.js.map
