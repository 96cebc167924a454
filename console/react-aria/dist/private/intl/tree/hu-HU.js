var $23bd0568cda41528$exports = {};
$23bd0568cda41528$exports = {
    "collapse": `\xd6sszecsuk\xe1s`,
    "expand": `Kibont\xe1s`
};


export {$23bd0568cda41528$exports as default};
//# sourceMappingURL=hu-HU.js.map
