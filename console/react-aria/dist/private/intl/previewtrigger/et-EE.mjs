var $962b7b68b2453449$exports = {};
$962b7b68b2453449$exports = {
    "longPressMessage": `Eelvaate avamiseks vajutage pikalt`
};


export {$962b7b68b2453449$exports as default};
//# sourceMappingURL=et-EE.mjs.map
