var $f3f2e66ad6b97770$exports = {};
$f3f2e66ad6b97770$exports = {
    "dismiss": `Avvisa`
};


export {$f3f2e66ad6b97770$exports as default};
//# sourceMappingURL=sv-SE.js.map
