var $4467ce3461e1ee84$exports = {};
$4467ce3461e1ee84$exports = {
    "longPressMessage": `Tryk og hold nede for at \xe5bne forh\xe5ndsvisningen`
};


export {$4467ce3461e1ee84$exports as default};
//# sourceMappingURL=da-DK.mjs.map
