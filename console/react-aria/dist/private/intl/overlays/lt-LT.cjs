module.exports = {
    "dismiss": `Atmesti`
};


//# sourceMappingURL=lt-LT.cjs.map
