var $896e04459ea05049$exports = {};
$896e04459ea05049$exports = {
    "dismiss": `\u{BB34}\u{C2DC}`
};


export {$896e04459ea05049$exports as default};
//# sourceMappingURL=ko-KR.js.map
