var $d6b525ca0c88ecf8$exports = {};
$d6b525ca0c88ecf8$exports = {
    "steplist": `\u{17D}ingsni\u{173} s\u{105}ra\u{161}as`
};


export {$d6b525ca0c88ecf8$exports as default};
//# sourceMappingURL=lt-LT.js.map
