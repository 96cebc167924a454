module.exports = {
    "collapse": `Skjul`,
    "expand": `Utvid`
};


//# sourceMappingURL=nb-NO.cjs.map
