var $8b5cfc2643e3c62c$exports = {};
$8b5cfc2643e3c62c$exports = {
    "steplist": `\u{B2E8}\u{ACC4} \u{BAA9}\u{B85D}`
};


export {$8b5cfc2643e3c62c$exports as default};
//# sourceMappingURL=ko-KR.js.map
