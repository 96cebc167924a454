var $8e6f470180c6a0b1$exports = {};
$8e6f470180c6a0b1$exports = {
    "breadcrumbs": `Lingiread`
};


export {$8e6f470180c6a0b1$exports as default};
//# sourceMappingURL=et-EE.js.map
