var $8f79b55c28a1cc66$exports = {};
$8f79b55c28a1cc66$exports = {
    "Clear search": `Suche zur\xfccksetzen`
};


export {$8f79b55c28a1cc66$exports as default};
//# sourceMappingURL=de-DE.js.map
