var $3e065e35f6deaba4$exports = {};
$3e065e35f6deaba4$exports = {
    "Empty": `T\xfchjenda`
};


export {$3e065e35f6deaba4$exports as default};
//# sourceMappingURL=et-EE.js.map
