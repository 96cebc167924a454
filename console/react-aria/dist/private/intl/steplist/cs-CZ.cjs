module.exports = {
    "steplist": `Seznam krok\u{16F}`
};


//# sourceMappingURL=cs-CZ.cjs.map
