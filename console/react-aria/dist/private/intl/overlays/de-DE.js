var $5fbfd30ced7c9e5c$exports = {};
$5fbfd30ced7c9e5c$exports = {
    "dismiss": `Schlie\xdfen`
};


export {$5fbfd30ced7c9e5c$exports as default};
//# sourceMappingURL=de-DE.js.map
