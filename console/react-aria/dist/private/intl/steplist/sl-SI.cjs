module.exports = {
    "steplist": `Seznam korakov`
};


//# sourceMappingURL=sl-SI.cjs.map
