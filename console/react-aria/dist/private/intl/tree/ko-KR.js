var $b5c15e62c24332c1$exports = {};
$b5c15e62c24332c1$exports = {
    "collapse": `\u{C811}\u{AE30}`,
    "expand": `\u{D3BC}\u{CE58}\u{AE30}`
};


export {$b5c15e62c24332c1$exports as default};
//# sourceMappingURL=ko-KR.js.map
