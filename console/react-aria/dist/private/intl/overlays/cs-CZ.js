var $b747414e3da63390$exports = {};
$b747414e3da63390$exports = {
    "dismiss": `Odstranit`
};


export {$b747414e3da63390$exports as default};
//# sourceMappingURL=cs-CZ.js.map
