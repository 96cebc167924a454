var $cad792252342d9a5$exports = {};
$cad792252342d9a5$exports = {
    "removeDescription": `Press Delete to remove tag.`,
    "removeButtonLabel": `Remove`
};


export {$cad792252342d9a5$exports as default};
//# sourceMappingURL=en-US.js.map
