var $add4f7e123ecbbd0$exports = {};
$add4f7e123ecbbd0$exports = {
    "steplist": `Seznam krok\u{16F}`
};


export {$add4f7e123ecbbd0$exports as default};
//# sourceMappingURL=cs-CZ.js.map
