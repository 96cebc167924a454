var $1601c0ce129ad681$exports = {};
$1601c0ce129ad681$exports = {
    "Clear search": `\u{15E}terge\u{163}i c\u{103}utarea`
};


export {$1601c0ce129ad681$exports as default};
//# sourceMappingURL=ro-RO.js.map
