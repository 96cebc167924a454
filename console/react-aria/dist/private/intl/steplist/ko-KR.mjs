var $7051c80308cf7854$exports = {};
$7051c80308cf7854$exports = {
    "steplist": `\u{B2E8}\u{ACC4} \u{BAA9}\u{B85D}`
};


export {$7051c80308cf7854$exports as default};
//# sourceMappingURL=ko-KR.mjs.map
