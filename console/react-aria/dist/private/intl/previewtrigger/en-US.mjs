var $4ef70d979a2c938f$exports = {};
$4ef70d979a2c938f$exports = {
    "longPressMessage": `Long press to open preview`
};


export {$4ef70d979a2c938f$exports as default};
//# sourceMappingURL=en-US.mjs.map
