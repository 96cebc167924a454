var $f441f8ebb384ace5$exports = {};
$f441f8ebb384ace5$exports = {
    "breadcrumbs": `\u{D0D0}\u{C0C9} \u{D45C}\u{C2DC}`
};


export {$f441f8ebb384ace5$exports as default};
//# sourceMappingURL=ko-KR.js.map
