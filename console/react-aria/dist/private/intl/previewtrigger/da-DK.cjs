module.exports = {
    "longPressMessage": `Tryk og hold nede for at \xe5bne forh\xe5ndsvisningen`
};


//# sourceMappingURL=da-DK.cjs.map
