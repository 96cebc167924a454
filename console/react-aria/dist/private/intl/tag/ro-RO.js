var $00fb5ec363327b22$exports = {};
$00fb5ec363327b22$exports = {
    "removeButtonLabel": `\xcendep\u{103}rta\u{163}i`,
    "removeDescription": `Ap\u{103}sa\u{21B}i pe Delete (\u{218}tergere) pentru a elimina eticheta.`
};


export {$00fb5ec363327b22$exports as default};
//# sourceMappingURL=ro-RO.js.map
