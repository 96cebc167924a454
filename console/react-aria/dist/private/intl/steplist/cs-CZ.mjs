var $ec1287192dac6c3e$exports = {};
$ec1287192dac6c3e$exports = {
    "steplist": `Seznam krok\u{16F}`
};


export {$ec1287192dac6c3e$exports as default};
//# sourceMappingURL=cs-CZ.mjs.map
