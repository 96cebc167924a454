var $088ee41b608a9e9f$exports = {};
$088ee41b608a9e9f$exports = {
    "steplist": `Steglista`
};


export {$088ee41b608a9e9f$exports as default};
//# sourceMappingURL=sv-SE.js.map
