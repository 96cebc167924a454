var $81e86819ebd73664$exports = {};
$81e86819ebd73664$exports = {
    "dismiss": `Hylk\xe4\xe4`
};


export {$81e86819ebd73664$exports as default};
//# sourceMappingURL=fi-FI.js.map
