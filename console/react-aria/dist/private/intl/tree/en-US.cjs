module.exports = {
    "expand": `Expand`,
    "collapse": `Collapse`
};


//# sourceMappingURL=en-US.cjs.map
