module.exports = {
    "steplist": `\u{B2E8}\u{ACC4} \u{BAA9}\u{B85D}`
};


//# sourceMappingURL=ko-KR.cjs.map
