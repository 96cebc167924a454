module.exports = {
    "longPressMessage": `Avaa esikatselu painamalla pitk\xe4\xe4n`
};


//# sourceMappingURL=fi-FI.cjs.map
