var $f4ff6b3607d99b70$exports = {};
$f4ff6b3607d99b70$exports = {
    "collapse": `Strni`,
    "expand": `Raz\u{161}iri`
};


export {$f4ff6b3607d99b70$exports as default};
//# sourceMappingURL=sl-SI.js.map
