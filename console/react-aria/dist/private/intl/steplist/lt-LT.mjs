var $5e0970d80fc609cf$exports = {};
$5e0970d80fc609cf$exports = {
    "steplist": `\u{17D}ingsni\u{173} s\u{105}ra\u{161}as`
};


export {$5e0970d80fc609cf$exports as default};
//# sourceMappingURL=lt-LT.mjs.map
