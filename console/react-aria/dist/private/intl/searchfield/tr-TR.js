var $7c147567b2d7e0e0$exports = {};
$7c147567b2d7e0e0$exports = {
    "Clear search": `Aramay\u{131} temizle`
};


export {$7c147567b2d7e0e0$exports as default};
//# sourceMappingURL=tr-TR.js.map
