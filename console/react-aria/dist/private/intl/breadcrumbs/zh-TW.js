var $7763780a293f7c49$exports = {};
$7763780a293f7c49$exports = {
    "breadcrumbs": `\u{5C0E}\u{89BD}\u{5217}`
};


export {$7763780a293f7c49$exports as default};
//# sourceMappingURL=zh-TW.js.map
