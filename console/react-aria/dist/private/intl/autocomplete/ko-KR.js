var $085eb0f8221a86dd$exports = {};
$085eb0f8221a86dd$exports = {
    "collectionLabel": `\u{C81C}\u{C548}`
};


export {$085eb0f8221a86dd$exports as default};
//# sourceMappingURL=ko-KR.js.map
