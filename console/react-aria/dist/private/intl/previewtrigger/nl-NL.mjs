var $70b5029c6143a8b2$exports = {};
$70b5029c6143a8b2$exports = {
    "longPressMessage": `Lang indrukken voor voorvertoning`
};


export {$70b5029c6143a8b2$exports as default};
//# sourceMappingURL=nl-NL.mjs.map
