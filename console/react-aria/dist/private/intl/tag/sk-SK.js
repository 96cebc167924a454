var $d487e6cc10fe44c8$exports = {};
$d487e6cc10fe44c8$exports = {
    "removeButtonLabel": `Odstr\xe1ni\u{165}`,
    "removeDescription": `Ak chcete odstr\xe1ni\u{165} zna\u{10D}ku, stla\u{10D}te kl\xe1ves Delete.`
};


export {$d487e6cc10fe44c8$exports as default};
//# sourceMappingURL=sk-SK.js.map
