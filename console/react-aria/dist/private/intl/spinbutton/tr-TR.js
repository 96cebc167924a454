var $2fb62b2547b4b33c$exports = {};
$2fb62b2547b4b33c$exports = {
    "Empty": `Bo\u{15F}`
};


export {$2fb62b2547b4b33c$exports as default};
//# sourceMappingURL=tr-TR.js.map
