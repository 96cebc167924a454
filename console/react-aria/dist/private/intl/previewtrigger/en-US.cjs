module.exports = {
    "longPressMessage": `Long press to open preview`
};


//# sourceMappingURL=en-US.cjs.map
