module.exports = {
    "longPressMessage": `Lang indrukken voor voorvertoning`
};


//# sourceMappingURL=nl-NL.cjs.map
