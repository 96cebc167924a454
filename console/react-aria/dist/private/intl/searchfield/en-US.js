var $3a524363d17455e0$exports = {};
$3a524363d17455e0$exports = {
    "Clear search": `Clear search`
};


export {$3a524363d17455e0$exports as default};
//# sourceMappingURL=en-US.js.map
