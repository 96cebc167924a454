var $5e086de7ad55680c$exports = {};
$5e086de7ad55680c$exports = {
    "breadcrumbs": `Morzsamen\xfc`
};


export {$5e086de7ad55680c$exports as default};
//# sourceMappingURL=hu-HU.js.map
