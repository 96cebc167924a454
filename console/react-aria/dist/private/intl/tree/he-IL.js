var $99580960a99763eb$exports = {};
$99580960a99763eb$exports = {
    "collapse": `\u{5DB}\u{5D5}\u{5D5}\u{5E5}`,
    "expand": `\u{5D4}\u{5E8}\u{5D7}\u{5D1}`
};


export {$99580960a99763eb$exports as default};
//# sourceMappingURL=he-IL.js.map
