var $3d73f2002580c581$exports = {};
$3d73f2002580c581$exports = {
    "collapse": `D\xf6lj`,
    "expand": `Expandera`
};


export {$3d73f2002580c581$exports as default};
//# sourceMappingURL=sv-SE.js.map
