var $d38d6e7e1f11b024$exports = {};
$d38d6e7e1f11b024$exports = {
    "steplist": `Trinnliste`
};


export {$d38d6e7e1f11b024$exports as default};
//# sourceMappingURL=nb-NO.js.map
