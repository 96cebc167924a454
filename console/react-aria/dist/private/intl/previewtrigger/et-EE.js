var $4e3b07273a4016d1$exports = {};
$4e3b07273a4016d1$exports = {
    "longPressMessage": `Eelvaate avamiseks vajutage pikalt`
};


export {$4e3b07273a4016d1$exports as default};
//# sourceMappingURL=et-EE.js.map
