module.exports = {
    "collapse": `D\xf6lj`,
    "expand": `Expandera`
};


//# sourceMappingURL=sv-SE.cjs.map
