var $36e92aa4b48cb4e7$exports = {};
$36e92aa4b48cb4e7$exports = {
    "breadcrumbs": `Br\xf8dkrummer`
};


export {$36e92aa4b48cb4e7$exports as default};
//# sourceMappingURL=da-DK.js.map
