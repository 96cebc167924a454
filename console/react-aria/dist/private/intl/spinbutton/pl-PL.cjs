module.exports = {
    "Empty": `Pusty`
};


//# sourceMappingURL=pl-PL.cjs.map
