var $7b872c428d674d9b$exports = {};
$7b872c428d674d9b$exports = {
    "Empty": `\u{BE44}\u{C5B4} \u{C788}\u{C74C}`
};


export {$7b872c428d674d9b$exports as default};
//# sourceMappingURL=ko-KR.js.map
