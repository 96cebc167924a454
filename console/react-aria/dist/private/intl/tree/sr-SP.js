var $b3717ead6311df8b$exports = {};
$b3717ead6311df8b$exports = {
    "collapse": ` Skupi`,
    "expand": `Pro\u{161}iri`
};


export {$b3717ead6311df8b$exports as default};
//# sourceMappingURL=sr-SP.js.map
