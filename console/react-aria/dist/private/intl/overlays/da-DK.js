var $dbafa6b17b35f581$exports = {};
$dbafa6b17b35f581$exports = {
    "dismiss": `Luk`
};


export {$dbafa6b17b35f581$exports as default};
//# sourceMappingURL=da-DK.js.map
