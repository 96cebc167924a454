var $76deb8f5a446c8e3$exports = {};
$76deb8f5a446c8e3$exports = {
    "collapse": `\u{6536}\u{5408}`,
    "expand": `\u{5C55}\u{958B}`
};


export {$76deb8f5a446c8e3$exports as default};
//# sourceMappingURL=zh-TW.js.map
