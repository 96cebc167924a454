var $75a48f38f411c6a6$exports = {};
$75a48f38f411c6a6$exports = {
    "longPressMessage": `Avaa valikko painamalla pohjassa tai n\xe4pp\xe4inyhdistelm\xe4ll\xe4 Alt + Alanuoli`
};


export {$75a48f38f411c6a6$exports as default};
//# sourceMappingURL=fi-FI.js.map
