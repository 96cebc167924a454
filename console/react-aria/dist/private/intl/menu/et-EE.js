var $7cd66c64b0d5da21$exports = {};
$7cd66c64b0d5da21$exports = {
    "longPressMessage": `Men\xfc\xfc avamiseks vajutage pikalt v\xf5i vajutage klahve Alt + allanool`
};


export {$7cd66c64b0d5da21$exports as default};
//# sourceMappingURL=et-EE.js.map
