module.exports = {
    "longPressMessage": `Dolg pritisk za odpiranje predogleda`
};


//# sourceMappingURL=sl-SI.cjs.map
