var $7e4a05cf9b3a025a$exports = {};
$7e4a05cf9b3a025a$exports = {
    "Empty": `Tyhj\xe4`
};


export {$7e4a05cf9b3a025a$exports as default};
//# sourceMappingURL=fi-FI.js.map
