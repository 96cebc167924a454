var $9ed97cdacc3165c3$exports = {};
$9ed97cdacc3165c3$exports = {
    "Clear search": `Vymazat hled\xe1n\xed`
};


export {$9ed97cdacc3165c3$exports as default};
//# sourceMappingURL=cs-CZ.js.map
