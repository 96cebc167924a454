var $0862ed4a0eafa67c$exports = {};
$0862ed4a0eafa67c$exports = {
    "collapse": `Reduzieren`,
    "expand": `Erweitern`
};


export {$0862ed4a0eafa67c$exports as default};
//# sourceMappingURL=de-DE.js.map
