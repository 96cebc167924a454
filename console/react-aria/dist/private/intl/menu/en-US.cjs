module.exports = {
    "longPressMessage": `Long press or press Alt + ArrowDown to open menu`
};


//# sourceMappingURL=en-US.cjs.map
