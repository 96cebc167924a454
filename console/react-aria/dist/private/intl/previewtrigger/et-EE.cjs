module.exports = {
    "longPressMessage": `Eelvaate avamiseks vajutage pikalt`
};


//# sourceMappingURL=et-EE.cjs.map
