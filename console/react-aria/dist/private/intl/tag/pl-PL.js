var $7a9419fc9679a2af$exports = {};
$7a9419fc9679a2af$exports = {
    "removeButtonLabel": `Usu\u{144}`,
    "removeDescription": `Naci\u{15B}nij Usu\u{144}, aby usun\u{105}\u{107} znacznik.`
};


export {$7a9419fc9679a2af$exports as default};
//# sourceMappingURL=pl-PL.js.map
