var $84953ead02fa06bb$exports = {};
$84953ead02fa06bb$exports = {
    "longPressMessage": `Lang indrukken voor voorvertoning`
};


export {$84953ead02fa06bb$exports as default};
//# sourceMappingURL=nl-NL.js.map
