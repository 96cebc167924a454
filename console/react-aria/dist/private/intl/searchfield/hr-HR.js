var $ad896189db497fd4$exports = {};
$ad896189db497fd4$exports = {
    "Clear search": `Obri\u{161}i pretragu`
};


export {$ad896189db497fd4$exports as default};
//# sourceMappingURL=hr-HR.js.map
