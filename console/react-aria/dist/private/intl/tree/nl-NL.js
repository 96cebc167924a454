var $ec212c0f8ffd5da5$exports = {};
$ec212c0f8ffd5da5$exports = {
    "collapse": `Samenvouwen`,
    "expand": `Uitvouwen`
};


export {$ec212c0f8ffd5da5$exports as default};
//# sourceMappingURL=nl-NL.js.map
