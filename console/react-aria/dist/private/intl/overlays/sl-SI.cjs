module.exports = {
    "dismiss": `Opusti`
};


//# sourceMappingURL=sl-SI.cjs.map
