module.exports = {
    "steplist": `\u{17D}ingsni\u{173} s\u{105}ra\u{161}as`
};


//# sourceMappingURL=lt-LT.cjs.map
