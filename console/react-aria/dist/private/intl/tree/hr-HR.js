var $80953d24beb7c685$exports = {};
$80953d24beb7c685$exports = {
    "collapse": `Sa\u{17E}mi`,
    "expand": `Pro\u{161}iri`
};


export {$80953d24beb7c685$exports as default};
//# sourceMappingURL=hr-HR.js.map
