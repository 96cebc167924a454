var $d46ca3eba965d57b$exports = {};
$d46ca3eba965d57b$exports = {
    "dismiss": `Lukk`
};


export {$d46ca3eba965d57b$exports as default};
//# sourceMappingURL=nb-NO.js.map
