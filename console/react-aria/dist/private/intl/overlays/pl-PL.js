var $2eef683d2c6df124$exports = {};
$2eef683d2c6df124$exports = {
    "dismiss": `Zignoruj`
};


export {$2eef683d2c6df124$exports as default};
//# sourceMappingURL=pl-PL.js.map
