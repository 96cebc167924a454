var $632267e58dc1ee8a$exports = {};
$632267e58dc1ee8a$exports = {
    "Empty": `Pr\xe1zdn\xe9`
};


export {$632267e58dc1ee8a$exports as default};
//# sourceMappingURL=cs-CZ.js.map
