var $26163c2db153e941$exports = {};
$26163c2db153e941$exports = {
    "longPressMessage": `Long press to open preview`
};


export {$26163c2db153e941$exports as default};
//# sourceMappingURL=en-US.js.map
