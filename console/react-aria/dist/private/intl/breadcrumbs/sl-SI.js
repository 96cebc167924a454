var $ca9403894e2c7039$exports = {};
$ca9403894e2c7039$exports = {
    "breadcrumbs": `Drobtine`
};


export {$ca9403894e2c7039$exports as default};
//# sourceMappingURL=sl-SI.js.map
