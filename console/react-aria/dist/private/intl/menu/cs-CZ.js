var $5ad0945eec1e212c$exports = {};
$5ad0945eec1e212c$exports = {
    "longPressMessage": `Dlouh\xfdm stiskem nebo stisknut\xedm kl\xe1ves Alt + \u{161}ipka dol\u{16F} otev\u{159}ete nab\xeddku`
};


export {$5ad0945eec1e212c$exports as default};
//# sourceMappingURL=cs-CZ.js.map
