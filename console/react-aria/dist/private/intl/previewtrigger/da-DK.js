var $894cdd8b7180d792$exports = {};
$894cdd8b7180d792$exports = {
    "longPressMessage": `Tryk og hold nede for at \xe5bne forh\xe5ndsvisningen`
};


export {$894cdd8b7180d792$exports as default};
//# sourceMappingURL=da-DK.js.map
