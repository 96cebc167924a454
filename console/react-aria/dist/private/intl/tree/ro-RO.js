var $d2bf0fd8fb01aa0d$exports = {};
$d2bf0fd8fb01aa0d$exports = {
    "collapse": `Restr\xe2nge\u{21B}i`,
    "expand": `Extinde\u{21B}i`
};


export {$d2bf0fd8fb01aa0d$exports as default};
//# sourceMappingURL=ro-RO.js.map
