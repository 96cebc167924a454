var $549856bd64f080b4$exports = {};
$549856bd64f080b4$exports = {
    "removeButtonLabel": `Entfernen`,
    "removeDescription": `Auf \u{201E}L\xf6schen\u{201C} dr\xfccken, um das Tag zu entfernen.`
};


export {$549856bd64f080b4$exports as default};
//# sourceMappingURL=de-DE.js.map
