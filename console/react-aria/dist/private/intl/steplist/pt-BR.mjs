var $91f6cf5bb2146d38$exports = {};
$91f6cf5bb2146d38$exports = {
    "steplist": `Lista de etapas`
};


export {$91f6cf5bb2146d38$exports as default};
//# sourceMappingURL=pt-BR.mjs.map
