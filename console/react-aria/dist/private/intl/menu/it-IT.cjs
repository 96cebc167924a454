module.exports = {
    "longPressMessage": `Premi a lungo o premi Alt + Freccia gi\xf9 per aprire il menu`
};


//# sourceMappingURL=it-IT.cjs.map
