module.exports = {
    "Empty": `T\xfchjenda`
};


//# sourceMappingURL=et-EE.cjs.map
