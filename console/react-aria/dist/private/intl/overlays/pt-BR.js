var $cf37576f7a8ba58a$exports = {};
$cf37576f7a8ba58a$exports = {
    "dismiss": `Descartar`
};


export {$cf37576f7a8ba58a$exports as default};
//# sourceMappingURL=pt-BR.js.map
