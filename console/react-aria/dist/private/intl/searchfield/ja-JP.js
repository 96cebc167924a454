var $2da8f97315012a54$exports = {};
$2da8f97315012a54$exports = {
    "Clear search": `\u{691C}\u{7D22}\u{3092}\u{30AF}\u{30EA}\u{30A2}`
};


export {$2da8f97315012a54$exports as default};
//# sourceMappingURL=ja-JP.js.map
