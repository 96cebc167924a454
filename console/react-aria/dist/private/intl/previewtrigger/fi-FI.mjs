var $6803a1bb5f0dc052$exports = {};
$6803a1bb5f0dc052$exports = {
    "longPressMessage": `Avaa esikatselu painamalla pitk\xe4\xe4n`
};


export {$6803a1bb5f0dc052$exports as default};
//# sourceMappingURL=fi-FI.mjs.map
