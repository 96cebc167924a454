var $2b3511f32e22bd50$exports = {};
$2b3511f32e22bd50$exports = {
    "Clear search": `T\xf8m s\xf8k`
};


export {$2b3511f32e22bd50$exports as default};
//# sourceMappingURL=nb-NO.js.map
