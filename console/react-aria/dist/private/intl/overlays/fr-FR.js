var $95ec96d13fa3fc4c$exports = {};
$95ec96d13fa3fc4c$exports = {
    "dismiss": `Rejeter`
};


export {$95ec96d13fa3fc4c$exports as default};
//# sourceMappingURL=fr-FR.js.map
