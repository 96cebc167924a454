module.exports = {
    "collapse": `Skjul`,
    "expand": `Udvid`
};


//# sourceMappingURL=da-DK.cjs.map
