var $34b05ec8ebdbbc87$exports = {};
$34b05ec8ebdbbc87$exports = {
    "Clear search": `\u{AC80}\u{C0C9} \u{C9C0}\u{C6B0}\u{AE30}`
};


export {$34b05ec8ebdbbc87$exports as default};
//# sourceMappingURL=ko-KR.js.map
