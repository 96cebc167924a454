module.exports = {
    "dismiss": `\u{BB34}\u{C2DC}`
};


//# sourceMappingURL=ko-KR.cjs.map
