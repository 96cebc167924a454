var $5a590192aa4dc7d4$exports = {};
$5a590192aa4dc7d4$exports = {
    "removeButtonLabel": `Odebrat`,
    "removeDescription": `Stisknut\xedm kl\xe1vesy Delete odeberete zna\u{10D}ku.`
};


export {$5a590192aa4dc7d4$exports as default};
//# sourceMappingURL=cs-CZ.js.map
