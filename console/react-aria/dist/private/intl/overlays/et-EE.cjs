module.exports = {
    "dismiss": `L\xf5peta`
};


//# sourceMappingURL=et-EE.cjs.map
