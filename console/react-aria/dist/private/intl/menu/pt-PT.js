var $e9ec3a5c45b6ed0d$exports = {};
$e9ec3a5c45b6ed0d$exports = {
    "longPressMessage": `Prima continuamente ou prima Alt + Seta Para Baixo para abrir o menu`
};


export {$e9ec3a5c45b6ed0d$exports as default};
//# sourceMappingURL=pt-PT.js.map
